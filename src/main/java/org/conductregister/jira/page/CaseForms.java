package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.page.FormBuilder.Refusal;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Factor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.register.CaseFile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.ReviewDates;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/**
 * The forms of a case page: each only for those whose role may use it, and only while the case calls for it. Whether
 * the step is taken is the verb's to say.
 */
final class CaseForms {

    private final Wording words;
    private final Policies policies;
    private final PolicyProfile policy;
    private final TermsForm terms;
    private final CaseFile file;
    private final Actor actor;
    private final LocalDate today;
    private final Refusal refused;

    CaseForms(
            Wording words,
            Policies policies,
            TermsForm terms,
            CaseFile file,
            Actor actor,
            LocalDate today,
            Refusal refused) {
        this.words = words;
        this.policies = policies;
        this.policy = policies.of(file.report().policy());
        this.terms = terms;
        this.file = file;
        this.actor = actor;
        this.today = today;
        this.refused = refused;
    }

    /** Null unless an assessor may answer factors now. */
    Form assess() {
        ConductReport report = file.report();
        boolean open =
                report.state() == ReportState.SUBMITTED && report.missing().isEmpty()
                        || report.state() == ReportState.UNDER_ASSESSMENT;
        if (!open || !actor.isAny(Role.ASSESSOR)) {
            return null;
        }
        FormBuilder form = form("assess", "assess").intro(words.text("conduct.assess.intro"));
        for (Factor factor : Factor.values()) {
            String key =
                    "conduct.factor." + factor.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String answer = report.assessment() == null
                    ? ""
                    : report.assessment().answers().getOrDefault(factor, "");
            form.area(factor.name(), words.word(factor), words.text(key + ".help"), answer, true);
        }
        return form.build(null, "conduct.assess.submit");
    }

    /** Null unless an assessor may decide now. */
    Form decide() {
        ConductReport report = file.report();
        boolean again =
                report.state() == ReportState.DECIDED && file.restrictions().isEmpty();
        if (!again && report.state() != ReportState.UNDER_ASSESSMENT || !actor.isAny(Role.ASSESSOR)) {
            return null;
        }
        Decision decision = report.decision();
        Set<String> before = decision == null ? Set.of() : decision.recommended();
        FormBuilder form = form("decide", "decide")
                .intro(words.text("conduct.decide.intro"))
                .choice(
                        "radios",
                        "outcome",
                        outcomes(),
                        decision == null ? "" : decision.outcome().name(),
                        true)
                .area("reason", decision == null ? "" : decision.reason(), true)
                .choice(
                        "radios",
                        "limb",
                        helped(
                                "conduct.limb.",
                                Limb.under(policies.of(report.policy())
                                                .process()
                                                .gate())
                                        .toArray(Limb[]::new)),
                        decision == null || decision.limb() == null
                                ? ""
                                : decision.limb().name(),
                        false)
                .choices(
                        "recommended",
                        types(before)
                                .map(type -> Choice.of(type.key(), type.name()))
                                .toList(),
                        before,
                        false);
        if (again) {
            form.secondary();
        }
        return form.build(again ? "conduct.decide.again" : null, "conduct.decide.submit");
    }

    /** What this reader may do about a restriction now. */
    List<Form> about(Restriction restriction) {
        List<Form> forms = new ArrayList<>();
        boolean decider = actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER);
        if (restriction.state() == RestrictionState.PROPOSED
                && actor.isAny(type(restriction).approver())) {
            forms.add(button(restriction, "approve"));
        }
        boolean told = file.letters().stream().anyMatch(letter -> letter.tellsOf(restriction.id()));
        if (restriction.state() == RestrictionState.APPROVED && told && decider) {
            forms.add(button(restriction, "activate"));
        }
        if (restriction.state() == RestrictionState.ACTIVE && decider) {
            forms.add(form("restriction-" + restriction.id() + "-lift", "lift")
                    .hidden("restrictionId", restriction.id())
                    .area("reason", "", true)
                    .secondary()
                    .build("conduct.restriction.lift", "conduct.restriction.lift"));
        }
        return forms;
    }

    /** A form for each type that may be proposed now. */
    List<CasePage.TypeForm> proposals() {
        Decision decision = file.report().decision();
        boolean open = decision != null
                && decision.outcome() == OutcomeKind.RESTRICT
                && file.report().state() != ReportState.ENTERED_IN_ERROR
                && actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
        return open
                ? types(decision.recommended())
                        .map(type -> new CasePage.TypeForm(
                                type.name(), decision.recommended().contains(type.key()), proposal(type, decision)))
                        .toList()
                : List.of();
    }

    /** Null unless this review waits for this reader. */
    Form review(Review review) {
        if (!review.isOpen() || !actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER)) {
            return null;
        }
        List<Restriction> reviewed = file.restrictions().stream()
                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                .toList();
        FormBuilder form = form("review-" + review.id(), "review")
                .hidden("reviewId", review.id())
                .area("effective", "", true)
                .choice(
                        "radios",
                        "outcome",
                        helped("conduct.review.", ReviewOutcome.choices().toArray(ReviewOutcome[]::new)),
                        "",
                        true)
                .area("reason", "", true)
                .field(
                        "date",
                        "nextReview",
                        next(review, reviewed).toString(),
                        false,
                        words.text("conduct.form.nextReview.help"))
                .choices(
                        "changes",
                        reviewed.stream()
                                .map(restriction -> Choice.of(
                                        String.valueOf(restriction.id()),
                                        words.text(
                                                "conduct.review.change-one",
                                                type(restriction).name())))
                                .toList(),
                        Set.of(),
                        false);
        for (Restriction restriction : reviewed) {
            form.about(type(restriction).name());
            terms.add(form, "terms" + restriction.id() + ".", type(restriction), restriction.terms());
        }
        return form.build(null, "conduct.review.submit");
    }

    /** Null unless this reader may write down what the customer said on it (R101). */
    Form view(Review review) {
        if (!review.isOpen() || !actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return null;
        }
        return form("review-" + review.id() + "-view", "view")
                .hidden("reviewId", review.id())
                .area("view", "", true)
                .secondary()
                .build("conduct.review.view.record", "conduct.review.view.submit");
    }

    /** What every one of them allows, and after the date that is reviewed. */
    private LocalDate next(Review review, List<Restriction> reviewed) {
        LocalDate after = review.due().plusDays(1);
        return reviewed.stream()
                .map(restriction -> ReviewDates.proposed(type(restriction), policies.of(restriction.policy()), today))
                .min(LocalDate::compareTo)
                .filter(date -> !date.isBefore(after))
                .orElse(after);
    }

    private Form proposal(RestrictionType type, Decision decision) {
        FormBuilder form = form("propose-" + type.key(), "propose").hidden("typeKey", type.key());
        terms.add(form, type);
        String date = ReviewDates.proposed(type, policy, today).toString();
        return form.area("reason", decision.reason(), true, type.grounds())
                .field("date", "reviewDate", date, true, words.text("conduct.form.reviewDate.help"))
                .secondary()
                .build(null, "conduct.propose.submit");
    }

    private Form button(Restriction restriction, String action) {
        return form("restriction-" + restriction.id() + "-" + action, action)
                .hidden("restrictionId", restriction.id())
                .build(null, "conduct.restriction." + action);
    }

    private FormBuilder form(String id, String action) {
        return new FormBuilder(words, id, action, refused);
    }

    private List<Choice> outcomes() {
        return helped("conduct.outcome.", OutcomeKind.values());
    }

    private List<Choice> helped(String keys, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Choice(
                        constant.name(), words.word(constant), words.text(keys + constant.name() + ".help"), List.of()))
                .toList();
    }

    /** Those that may be chosen: none that is retired, unless it was chosen before. */
    private Stream<RestrictionType> types(Set<String> before) {
        return policy.restrictionTypes().stream().filter(type -> !type.retired() || before.contains(type.key()));
    }

    private RestrictionType type(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
    }
}
