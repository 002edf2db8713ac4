package org.conductregister.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/**
 * Everything that keeps a policy's texts from becoming letters, named with its place (R80a). What passes here can be
 * filled in for every case of its kind, and has a section for each clause that such a letter can be required to have.
 */
public final class TemplateLint {

    /** More sections than any letter has. */
    static final int MOST_SECTIONS = 40;

    private final LetterKind kind;
    private final LetterTemplate template;
    private final List<Reason> reasons = new ArrayList<>();

    private TemplateLint(LetterKind kind, LetterTemplate template) {
        this.kind = kind;
        this.template = normal(template);
    }

    /**
     * What is wrong with a template. Fields are {@code title}, {@code sections}, and {@code clause3}, {@code heading3} and
     * {@code text3} for the third section.
     *
     * @param policy whose restriction types can demand clauses of their own (R73)
     */
    public static List<Reason> of(PolicyProfile policy, LetterKind kind, LetterTemplate template) {
        TemplateLint lint = new TemplateLint(kind, template);
        lint.title();
        for (int i = 0; i < lint.template.sections().size(); i++) {
            lint.section(i + 1, lint.template.sections().get(i));
        }
        lint.sections();
        lint.demands(policy);
        return List.copyOf(lint.reasons);
    }

    /** What is wrong with the words of a phrase; the field is the phrase's name. */
    public static List<Reason> of(Phrase phrase, String words) {
        String field = phrase.name();
        return words == null || words.isBlank()
                ? List.of(Reason.at(field, "template.phrase-missing", phrase))
                : placeholders(field, words, name -> has(name, particular -> particular.isIn(phrase)));
    }

    /** What is wrong with a restriction type's two sentences; fields are {@code instruction} and {@code letterWording}. */
    public static List<Reason> of(RestrictionType type) {
        Set<String> known = SampleCase.terms(type.terms()).keySet();
        List<Reason> reasons = new ArrayList<>(placeholders("instruction", type.instruction(), known::contains));
        reasons.addAll(placeholders("letterWording", type.letterWording(), known::contains));
        return reasons;
    }

    /** The template without blanks around its texts; what is missing is empty. */
    static LetterTemplate normal(LetterTemplate template) {
        return new LetterTemplate(
                stripped(template.title()),
                template.demands(),
                template.sections().stream()
                        .map(section ->
                                new Section(section.clause(), stripped(section.heading()), stripped(section.text())))
                        .toList());
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    private void title() {
        if (template.title().isBlank()) {
            reasons.add(Reason.at("title", "letter.title-missing"));
        }
        reasons.addAll(Limits.lines(Map.of("title", template.title())));
        letter("title", template.title());
    }

    private void section(int number, Section section) {
        String text = "text" + number;
        String heading = "heading" + number;
        if (section.text().isBlank()) {
            reasons.add(
                    section.clause() == null
                            ? Reason.at(text, "template.section-empty")
                            : Reason.at(text, "template.clause-empty", section.clause()));
        }
        reasons.addAll(Limits.lines(Map.of(heading, section.heading())));
        reasons.addAll(Limits.texts(Map.of(text, section.text())));
        letter(heading, section.heading());
        letter(text, section.text());
    }

    private void sections() {
        if (template.sections().isEmpty()) {
            reasons.add(Reason.at("sections", "template.sections-missing"));
        }
        if (template.sections().size() > MOST_SECTIONS) {
            reasons.add(Reason.at("sections", "template.sections-many", MOST_SECTIONS));
        }
        Set<Clause> seen = EnumSet.noneOf(Clause.class);
        for (int i = 0; i < template.sections().size(); i++) {
            Clause clause = template.sections().get(i).clause();
            if (clause != null && !seen.add(clause)) {
                reasons.add(Reason.at("clause" + (i + 1), "template.clause-twice", clause));
            }
        }
    }

    private void demands(PolicyProfile policy) {
        for (Clause clause : Clause.values()) {
            if (template.sections().stream().anyMatch(section -> section.clause() == clause)) {
                continue;
            }
            if (template.demands().contains(clause)) {
                reasons.add(Reason.at("sections", "template.clause-missing", clause, kind));
            } else if (kind == LetterKind.RESTRICTION) {
                policy.restrictionTypes().stream()
                        .filter(type -> type.demands().contains(clause))
                        .forEach(type -> reasons.add(
                                Reason.at("sections", "template.clause-missing-for-type", clause, type.name())));
            }
        }
    }

    private void letter(String field, String text) {
        for (Reason reason : placeholders(field, text, name -> has(name, particular -> particular.isIn(kind)))) {
            boolean elsewhere = reason.code().equals("template.particular-unknown")
                    && Particular.of(reason.args().get(0)).isPresent();
            reasons.add(
                    elsewhere
                            ? Reason.at(
                                    field,
                                    "template.particular-elsewhere",
                                    reason.args().get(0),
                                    kind)
                            : reason);
        }
    }

    private static boolean has(String name, Predicate<Particular> where) {
        return Particular.of(name).filter(where).isPresent();
    }

    private static List<Reason> placeholders(String field, String text, Predicate<String> known) {
        List<Reason> reasons = new ArrayList<>();
        if (Placeholders.areBroken(text)) {
            reasons.add(Reason.at(field, "template.particular-broken"));
        }
        for (String name : new LinkedHashSet<>(Placeholders.in(text))) {
            if (!known.test(name)) {
                reasons.add(Reason.at(field, "template.particular-unknown", name));
            }
        }
        return reasons;
    }
}
