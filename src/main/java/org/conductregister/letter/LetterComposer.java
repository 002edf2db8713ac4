package org.conductregister.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.appeal.Appeal;
import org.conductregister.policy.Clause;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.Subject;

/**
 * Fills a policy's letter template with the particulars of a case. A template that names a particular which does not
 * exist is an error in the template and says so.
 */
final class LetterComposer {

    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final PolicyProfile policy;
    private final Terms.Names names;
    private final ZoneId zone;

    LetterComposer(PolicyProfile policy, Terms.Names names, ZoneId zone) {
        this.policy = policy;
        this.names = names;
        this.zone = zone;
    }

    /**
     * What a letter is about.
     *
     * @param appealLink where a customer can lodge an appeal
     * @param signedBy display name of whoever drafts it
     */
    record Case(
            ConductReport report,
            Subject subject,
            List<Restriction> restrictions,
            Review review,
            Appeal appeal,
            String appealLink,
            String signedBy,
            LocalDate today) {}

    String title(LetterTemplate template, Case about) {
        return fill(template.title(), particulars(about));
    }

    List<Section> sections(LetterTemplate template, Case about) {
        Map<String, String> particulars = particulars(about);
        return template.sections().stream()
                .filter(section -> isAskedFor(section.clause(), template, about))
                .map(section -> new Section(
                        section.clause(), fill(section.heading(), particulars), fill(section.text(), particulars)))
                .toList();
    }

    private boolean isAskedFor(Clause clause, LetterTemplate template, Case about) {
        if (about.appeal() != null && clause != null && LetterLint.OF_NEW_TERMS.contains(clause)) {
            return !about.restrictions().isEmpty();
        }
        return clause == null
                || !clause.isOnDemand()
                || template.demands().contains(clause)
                || about.restrictions().stream()
                        .flatMap(restriction -> policy.restrictionType(restriction.typeKey()).stream())
                        .anyMatch(type -> type.demands().contains(clause));
    }

    private static String fill(String text, Map<String, String> particulars) {
        return Placeholders.fill(text, particulars);
    }

    /** What {@link Particular} promises for the letter's kind, by placeholder. */
    Map<String, String> particulars(Case about) {
        Map<String, String> all = new HashMap<>();
        all.put("today", DATE.format(about.today()));
        all.put("subject", about.subject().name());
        all.put("signedBy", about.signedBy());
        all.put("organisation", policy.organisation());
        all.put("policy", policy.title());
        all.put("policyLink", policy.publicLink().toString());
        all.put("appealTo", policy.appealTo());
        all.put("appealLink", about.appealLink());
        all.put("externalReviewer", policy.externalReviewer());
        all.put("topic", about.report().incident().topic());
        all.put("behaviour", categories(about.report()));
        if (about.report().incident().occurredAt() != null) {
            all.put(
                    "incidentDate",
                    DATE.format(
                            about.report().incident().occurredAt().atZone(zone).toLocalDate()));
        }
        all.put("answerBy", DATE.format(about.today().plus(policy.process().answerPeriod())));
        all.put("reasons", reasons(about));
        all.put("restrictions", restrictions(about.restrictions()));
        about.restrictions().stream()
                .map(Restriction::reviewDate)
                .min(LocalDate::compareTo)
                .ifPresent(date -> all.put("reviewDate", DATE.format(date)));
        if (about.review() != null && about.review().decision() != null) {
            all.putAll(outcome(about.review()));
        }
        if (about.appeal() != null && about.appeal().decision() != null) {
            all.putIfAbsent("reviewDate", "");
            all.putAll(outcome(about.appeal(), all));
        }
        return all;
    }

    private String categories(ConductReport report) {
        return report.incident().categories().stream()
                .sorted()
                .flatMap(key -> policy.category(key).stream())
                .map(category -> category.name() + ": " + category.definition())
                .collect(Collectors.joining("\n"));
    }

    private static String reasons(Case about) {
        if (about.restrictions().isEmpty()) {
            return about.report().decision() == null
                    ? ""
                    : about.report().decision().reason();
        }
        return about.restrictions().stream().map(Restriction::reason).distinct().collect(Collectors.joining("\n"));
    }

    private String restrictions(List<Restriction> restrictions) {
        return restrictions.stream()
                .map(restriction -> policy.restrictionType(restriction.typeKey())
                        .map(type -> wording(type, restriction))
                        .orElse(restriction.typeKey()))
                .collect(Collectors.joining("\n"));
    }

    private String wording(RestrictionType type, Restriction restriction) {
        return fill(type.letterWording(), restriction.terms().particulars(names));
    }

    private Map<String, String> outcome(Appeal appeal, Map<String, String> particulars) {
        Phrase phrase =
                switch (appeal.decision().ruling()) {
                    case STANDS -> Phrase.APPEAL_STANDS;
                    case VARIED -> Phrase.APPEAL_VARIED;
                    case SET_ASIDE -> Phrase.APPEAL_SET_ASIDE;
                    case ANSWERED -> Phrase.COMPLAINT_ANSWERED;
                };
        return Map.of(
                "appealKind",
                appeal.kind().name().toLowerCase(Locale.ROOT),
                "appealDate",
                DATE.format(appeal.lodging().at().atZone(zone).toLocalDate()),
                "appealOutcome",
                fill(policy.phrases().get(phrase), particulars),
                "reasons",
                appeal.decision().reason());
    }

    private Map<String, String> outcome(Review review) {
        Map<String, String> named = new HashMap<>();
        if (review.decision().nextReview() != null) {
            named.put("nextReview", DATE.format(review.decision().nextReview()));
        }
        Phrase phrase =
                switch (review.decision().outcome()) {
                    case LIFT, NOTHING_LEFT -> Phrase.REVIEW_LIFT;
                    case CONTINUE -> Phrase.REVIEW_CONTINUE;
                    case CHANGE -> Phrase.REVIEW_CHANGE;
                    case LAPSED -> Phrase.REVIEW_LAPSED;
                };
        return Map.of(
                "outcome",
                fill(policy.phrases().get(phrase), named),
                "reasons",
                review.decision().outcome() == ReviewOutcome.LAPSED
                        ? fill(policy.phrases().get(Phrase.REVIEW_LAPSED_WHY), named)
                        : review.decision().reason());
    }
}
