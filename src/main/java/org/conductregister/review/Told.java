package org.conductregister.review;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.People;
import org.conductregister.verb.Words;

/** Where a review shows outside the register, and who is told of it: what the verbs on a clock have in common. */
public record Told(
        Tickets tickets,
        Alerts alerts,
        People people,
        Policies policies,
        Activations activations,
        Reports reports,
        Words words) {

    /** The review's own ticket; the case's while it has none. */
    IssueRef issueOf(Review review) {
        return review.issue() == null ? caseOf(review.reportId()) : review.issue();
    }

    /** The case's own ticket. */
    IssueRef caseOf(long reportId) {
        return reports.find(reportId).orElseThrow().issue();
    }

    /** Tells the roles that the policy names for this. */
    void tell(Occasion occasion, IssueRef issue, Object... args) {
        String[] texts = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        alerts.tell(policies.active(), Alert.of(occasion, issue, texts));
    }

    /** The last day on which a review can be due that is opened today, under whatever version was ever in force. */
    LocalDate horizon(LocalDate today) {
        Stream<PolicyProfile> adopted =
                activations.all().stream().map(Activation::reference).map(policies::of);
        return Stream.concat(policies.shipped().stream(), adopted)
                .map(policy -> today.plus(policy.clocks().reviewLead()))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** The version that the case of this review keeps. */
    PolicyProfile policyOf(Review review) {
        return policies.of(reports.find(review.reportId()).orElseThrow().policy());
    }

    /** The version that a restriction was imposed under. */
    PolicyProfile policyOf(Restriction restriction) {
        return policies.of(restriction.policy());
    }

    RestrictionType type(Restriction restriction) {
        return policyOf(restriction).restrictionType(restriction.typeKey()).orElseThrow();
    }
}
