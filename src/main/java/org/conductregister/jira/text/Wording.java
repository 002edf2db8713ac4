package org.conductregister.jira.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealDecision;
import org.conductregister.appeal.AppealState;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.Vocabulary;
import org.conductregister.report.Decision;
import org.conductregister.report.EndConversation;
import org.conductregister.report.Handling;
import org.conductregister.report.Incident;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Termination;
import org.conductregister.review.ReviewDecision;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.conductregister.verb.Words;

/** Puts reasons and the register's own words into the language of whoever is logged in. */
public final class Wording implements Words {

    private static final Set<String> WORDS = Stream.<Enum<?>[]>of(
                    Appeal.Kind.values(),
                    Appointment.Presence.values(),
                    AppealDecision.Ruling.values(),
                    AppealState.values(),
                    Channel.values(),
                    Clause.values(),
                    Factor.values(),
                    Handling.Stage.values(),
                    Incident.Considered.values(),
                    Incident.Risk.values(),
                    Letter.Delivery.values(),
                    Letter.Format.values(),
                    Letter.State.values(),
                    LetterKind.values(),
                    Limb.values(),
                    Decision.OutcomeKind.values(),
                    EndConversation.Warnings.values(),
                    ReportKind.values(),
                    ReportState.values(),
                    RestrictionState.values(),
                    ReviewDecision.ReviewOutcome.values(),
                    Quota.Counted.values(),
                    Quota.Per.values(),
                    Role.values(),
                    Subject.Kind.values(),
                    Identifier.Kind.values(),
                    Termination.Ground.values(),
                    TermsKind.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final I18nResolver texts;
    private final Supplier<Vocabulary> vocabulary;

    /** In the app's own words. */
    public Wording(I18nResolver texts) {
        this(texts, () -> Vocabulary.PLAIN);
    }

    /**
     * In the words of a policy.
     *
     * @param texts the host's, which knows the app's bundle
     * @param vocabulary what the policy in force calls people
     */
    public Wording(I18nResolver texts, Supplier<Vocabulary> vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** The sentence for a reason; words of the register that it names, such as a role, are put in words too. */
    public String of(Reason reason) {
        Serializable[] named = reason.args().stream().map(this::words).toArray(Serializable[]::new);
        return spoken(texts.getText("conduct.reason." + reason.code(), named));
    }

    /** One sentence per reason, in order. */
    public List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    /** A constant of the register in words, for example {@code NOTICE_IGNORED}. */
    @Override
    public String word(Enum<?> constant) {
        return word(constant.name());
    }

    /** As {@link #word(Enum)}, by the constant's name; a name that is none of the register's stays as it is. */
    public String constant(String name) {
        return word(name);
    }

    /** Any text of the app. */
    @Override
    public String text(String key, Serializable... arguments) {
        return spoken(texts.getText(key, arguments));
    }

    /**
     * The label of a form's field: the word for a constant that it is named by, or the text under {@code conduct.form.},
     * for the part of its name after a full stop; empty if it has neither.
     */
    public Optional<String> label(String field) {
        if (WORDS.contains(field)) {
            return Optional.of(word(field));
        }
        String key = "conduct.form." + field.substring(field.lastIndexOf('.') + 1);
        return Optional.ofNullable(texts.getAllTranslationsForPrefix(key).get(key))
                .map(this::spoken);
    }

    /** A constant of the register, named by its name, in words; any other text as it is. */
    public String word(String argument) {
        return WORDS.contains(argument) ? spoken(texts.getText(key(argument))) : argument;
    }

    /** As {@link #word(String)}, for several constants with commas between them too. */
    private String words(String argument) {
        List<String> parts = List.of(argument.split(", ", -1));
        return WORDS.containsAll(parts)
                ? parts.stream().map(this::word).collect(Collectors.joining(", "))
                : word(argument);
    }

    /** A text of the bundle in the words of the policy in force. */
    public String spoken(String text) {
        return text == null ? null : vocabulary.get().spoken(text);
    }

    /** Every key that {@link #word(Enum)} can ask for. */
    static Set<String> keys() {
        return WORDS.stream().map(Wording::key).collect(Collectors.toSet());
    }

    private static String key(String constant) {
        return "conduct.word." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
