package org.conductregister.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.TermsKind;
import org.conductregister.restriction.terms.Channels;

/** A case that never was, by which the author of a template sees what a letter will look like. It is about nobody. */
public final class SampleCase {

    private final PolicyProfile policy;
    private final LocalDate today;

    /**
     * A case under this policy.
     *
     * @param today the day of its letters
     */
    public SampleCase(PolicyProfile policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /**
     * A letter as a template makes it.
     *
     * @param sections finished text, in order, with those that only some restrictions ask for
     */
    public record Sample(String title, List<Section> sections) {}

    /**
     * The letter that a template makes of this case.
     *
     * @throws IllegalArgumentException if {@link TemplateLint} finds fault with it
     */
    public Sample letter(LetterKind kind, LetterTemplate template) {
        Map<String, String> values = new LinkedHashMap<>();
        particulars(kind).forEach((particular, value) -> values.put(particular.placeholder(), value));
        return new Sample(
                Placeholders.fill(template.title(), values),
                template.sections().stream()
                        .map(section -> new Section(
                                section.clause(),
                                Placeholders.fill(section.heading(), values),
                                Placeholders.fill(section.text(), values)))
                        .toList());
    }

    /** What each particular that a letter of this kind may name is in this case. */
    public Map<Particular, String> particulars(LetterKind kind) {
        Map<Particular, String> all = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            if (particular.isIn(kind)) {
                all.put(particular, value(particular));
            }
        }
        return all;
    }

    private String value(Particular particular) {
        return switch (particular) {
            case TODAY -> day(today);
            case SUBJECT -> "Sam Sample";
            case SIGNED_BY -> "Alex Ashby";
            case ORGANISATION -> policy.organisation();
            case POLICY -> policy.title();
            case POLICY_LINK -> policy.publicLink().toString();
            case APPEAL_TO -> policy.appealTo();
            case APPEAL_LINK -> "https://help.example.org/appeal";
            case REVIEW_DUE -> day(today.minusDays(1));
            case APPEAL_KIND -> "appeal";
            case APPEAL_DATE -> day(today.minusDays(20));
            case EXTERNAL_REVIEWER -> policy.externalReviewer();
            case TOPIC -> "A fence on the boundary";
            case BEHAVIOUR ->
                policy.categories().get(0).name() + ": "
                        + policy.categories().get(0).definition();
            case INCIDENT_DATE -> day(today.minusDays(9));
            case ANSWER_BY -> day(today.plus(policy.process().answerPeriod()));
            case REASONS -> "We explained the decision three times, and the calls went on as before.";
            case RESTRICTIONS -> restrictions();
            case REVIEW_DATE, NEXT_REVIEW -> day(today.plus(policy.clocks().reviewInterval()));
            case OUTCOME -> phrase(Phrase.REVIEW_CONTINUE, Particular.NEXT_REVIEW);
            case APPEAL_OUTCOME -> phrase(Phrase.APPEAL_VARIED, Particular.RESTRICTIONS);
            case REPLACED_DATE -> day(today.minusDays(30));
        };
    }

    private String phrase(Phrase phrase, Particular named) {
        return Placeholders.fill(policy.phrases().get(phrase), Map.of(named.placeholder(), value(named)));
    }

    private String restrictions() {
        PolicyProfile.RestrictionType type = policy.restrictionTypes().get(0);
        return Placeholders.fill(type.letterWording(), terms(type.terms()));
    }

    private static String day(LocalDate day) {
        return LetterComposer.DATE.format(day);
    }

    /**
     * A sentence of a restriction type, filled in.
     *
     * @param permitted the channels that the type permits; empty for all
     * @throws IllegalArgumentException if {@link TemplateLint} finds fault with it
     */
    public static String sentence(TermsKind kind, Set<Channel> permitted, String words) {
        return kind == TermsKind.CHANNELS && !permitted.isEmpty()
                ? Placeholders.fill(words, new Channels(permitted).particulars(name -> name))
                : Placeholders.fill(words, terms(kind));
    }

    /** What a restriction type's sentences may name, by placeholder, with a value each. */
    public static Map<String, String> terms(TermsKind kind) {
        return SampleTerms.of(kind).particulars(name -> name);
    }
}
