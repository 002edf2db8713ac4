package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.print.Printed;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Check;
import org.conductregister.print.Document.Checks;
import org.conductregister.register.ViewPapers;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome.NotAllowed;
import org.junit.jupiter.api.Test;

/** The papers of a case that stay inside the house. */
class CaseDocumentsTest {

    private final Office office = new Office();
    private final ViewPapers view =
            new ViewPapers(office.viewCase, office.records, office.register.policies, office.register.clock);
    private final CaseDocuments documents = documents();

    @Test
    @Requirement("R33")
    void the_incident_form_carries_the_report_and_its_signature() {
        ConductReport report = office.restrictable("SD-1");
        Document form = documents.incident(view.report(office.lead, report.id()).orElseThrow(), office.today());

        String text = Printed.keep("paper-incident", form);
        assertThat(text)
                .contains(
                        "Incident form",
                        "Riley Rhodes",
                        report.incident().topic(),
                        report.signOff().name());
    }

    @Test
    @Requirement("R33")
    void each_paper_is_there_blank_with_every_line_and_nothing_ticked() {
        PolicyProfile policy = office.register.policies.active();
        Document restriction = documents.blankRestriction(policy);
        Document review = documents.blankReview(policy);

        assertThat(Printed.keep("paper-incident-blank", documents.blankIncident(policy)))
                .contains("Incident form", "Signature");
        assertThat(Printed.keep("paper-restriction-blank", restriction))
                .contains("Restriction checklist", "The letter has every clause", "Signature");
        assertThat(Printed.keep("paper-review-blank", review)).contains("Review checklist", "Signature");
        assertThat(ticked(restriction)).isEmpty();
        assertThat(ticked(review)).isEmpty();
    }

    @Test
    @Requirement({"R53", "R80a"})
    void the_restriction_checklist_ticks_what_is_met_and_names_what_is_not() {
        ConductReport report = office.restrictable("SD-1");
        Restriction restriction = office.propose
                .by(
                        office.lead,
                        new org.conductregister.restriction.ProposeRestriction.Command(
                                report.id(),
                                "writing-only",
                                Office.writing(),
                                "Calls went on for hours.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        Document before =
                documents.restriction(view.gate(office.lead, report.id()).orElseThrow(), office.today());

        assertThat(Printed.keep("paper-restriction", before)).contains("Still missing:", "Calls went on for hours.");
        assertThat(ticked(before)).noneMatch(text -> text.startsWith("Approved") || text.startsWith("The letter"));
        office.approve.by(office.director, restriction.id()).orElseThrow();
        Document after =
                documents.restriction(view.gate(office.lead, report.id()).orElseThrow(), office.today());
        assertThat(ticked(after)).anyMatch(text -> text.startsWith("Approved"));
    }

    @Test
    @Requirement({"R101", "R104"})
    void the_review_checklist_asks_every_question_and_offers_every_outcome() {
        List<Restriction> restrictions = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Duration.ofDays(175));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        long report = restrictions.get(0).reportId();
        Review review = office.register.reviews.ofReport(report).get(0);

        String text = Printed.keep(
                "paper-review",
                documents.review(view.whole(office.director, report).orElseThrow(), review, office.today()));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Were the restrictions effective?", "Would less do now?", "Outcome", "Continue");
    }

    @Test
    @Requirement("R112")
    void whoever_reported_gets_the_incident_form_alone_and_others_nothing() {
        long report = office.restrictable("SD-1").id();

        assertThat(view.report(office.customer, report)).isInstanceOf(NotAllowed.class);
        assertThat(view.gate(office.customer, report)).isInstanceOf(NotAllowed.class);
        assertThat(view.blank(office.customer)).isInstanceOf(NotAllowed.class);
        assertThat(view.gate(office.agent, report)).isNotInstanceOf(org.conductregister.verb.Outcome.Done.class);
    }

    private static List<String> ticked(Document document) {
        return document.blocks().stream()
                .filter(Checks.class::isInstance)
                .flatMap(block -> ((Checks) block).boxes().stream())
                .filter(Check::ticked)
                .map(Check::text)
                .collect(Collectors.toList());
    }

    private CaseDocuments documents() {
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(Locale.UK);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        Staff staff = mock(Staff.class);
        when(staff.nameOf(any())).thenAnswer(call -> call.getArgument(0));
        PageParts parts =
                new PageParts(null, null, new Wording(Printed.texts()), new Moments(locales, zones), null, null, null);
        BannerWording lines = new BannerWording(office.register.policies, key -> key);
        return new CaseDocuments(parts, office.register.policies, lines, staff);
    }
}
