package org.conductregister.letter;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Gives a letter other words: makes the next version of the policy in force (R1, R78 to R84). Cases that began before keep the
 * words that they began with. What a kind of letter must say is the policy's and stays as it is (R80a).
 */
public final class EditLetterTemplate {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final PolicyVersions policies;
    private final Ledger ledger;
    private final Clock clock;

    /**
     * New words for a letter.
     *
     * @param kind which letter; null is refused
     * @param title subject line
     * @param sections in order; null counts as none
     * @param seen the number of the policy's version that the author looked at. Another's change of this letter since
     *     then is a reason to refuse; changes of other letters are none
     * @param policy id of the profile that the author looked at; null for whichever is in force. If another one was put
     *     into force since, the words are not for it
     */
    public record Command(LetterKind kind, String title, List<Section> sections, int seen, String policy) {
        /** Copies the sections. */
        public Command {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }

        /** For whichever profile is in force. */
        public Command(LetterKind kind, String title, List<Section> sections, int seen) {
            this(kind, title, sections, seen, null);
        }
    }

    /** Uses these. */
    public EditLetterTemplate(PolicyVersions policies, Ledger ledger, Clock clock) {
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The version that was made. For administrators. */
    public Outcome<ProfileVersion> by(Actor actor, Command command) {
        return change(actor, command, "policy.letter-changed");
    }

    Outcome<ProfileVersion> change(Actor actor, Command command, String step) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("EditLetterTemplate");
        }
        if (command.kind() == null) {
            return Outcome.refused(Reason.at("kind", "letter.kind-missing"));
        }
        return ledger.write(actor, page -> {
            TemplateHistory history = new TemplateHistory(policies);
            LetterTemplate before = history.last(command.kind()).template();
            LetterTemplate after =
                    TemplateLint.normal(new LetterTemplate(command.title(), before.demands(), command.sections()));
            if (after.equals(before)) {
                return Outcome.refused(Reason.of("template.unchanged"));
            }
            List<Reason> reasons = new ArrayList<>(meanwhile(history, command));
            reasons.addAll(TemplateLint.of(history.latest(), command.kind(), after));
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            ProfileVersion version = policies.keep(
                    actor,
                    history.latest().withLetter(command.kind(), after),
                    history.latest(),
                    command.kind().name());
            PolicyProfile next = version.profile();
            policies.activate(actor, next.reference(), "");
            page.enter(
                    step,
                    0,
                    0,
                    "policy/" + next.id(),
                    next.version(),
                    command.kind().name());
            return Outcome.done(version);
        });
    }

    private List<Reason> meanwhile(TemplateHistory history, Command command) {
        PolicyProfile inForce = history.latest();
        if (command.policy() != null && !command.policy().equals(inForce.id())) {
            return List.of(Reason.of("template.policy-changed-meanwhile", inForce.title(), inForce.organisation()));
        }
        if (history.made().stream().noneMatch(made -> made.profile().version() == command.seen())) {
            return List.of(Reason.at("seen", "template.version-unknown", command.seen()));
        }
        TemplateChange last = history.last(command.kind());
        return last.version() <= command.seen()
                ? List.of()
                : List.of(Reason.of(
                        "template.changed-meanwhile",
                        last.byName(),
                        TIME.format(last.at().atZone(clock.getZone())),
                        last.version()));
    }
}
