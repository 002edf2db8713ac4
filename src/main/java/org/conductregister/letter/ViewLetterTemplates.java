package org.conductregister.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/** The letters of the policy as their authors see them: words, versions, and how they look in a sample case (R1). */
public final class ViewLetterTemplates {

    private final PolicyVersions policies;
    private final Clock clock;

    /**
     * A letter of the policy.
     *
     * @param policy the id of the profile in force
     * @param version the policy's newest version; what {@link EditLetterTemplate.Command#seen()} asks for
     * @param demanded every clause that needs a section: those of the kind, and those of restriction types
     * @param changes the versions in which it changed, the newest first; the last is the one that the app ships
     * @param particulars what it may name, each with its value in the sample case
     */
    public record Shown(
            LetterKind kind,
            String policy,
            int version,
            LetterTemplate template,
            Set<Clause> demanded,
            List<TemplateChange> changes,
            Map<Particular, String> particulars) {}

    /**
     * A version of the policy.
     *
     * @param byName an empty text for the version that the app ships
     * @param at null for the version that the app ships
     * @param letters those that have other words than in the version before
     */
    public record Version(int number, String byName, Instant at, Set<LetterKind> letters) {}

    /** Uses these. */
    public ViewLetterTemplates(PolicyVersions policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Every letter, in the order of its kinds. For administrators, as everything here. */
    public Outcome<List<Shown>> all(Actor actor) {
        return allowed(actor, () -> {
            TemplateHistory history = new TemplateHistory(policies);
            return Outcome.done(Stream.of(LetterKind.values())
                    .map(kind -> shown(history, kind))
                    .toList());
        });
    }

    /** One letter. */
    public Outcome<Shown> one(Actor actor, LetterKind kind) {
        return allowed(
                actor,
                () -> kind == null
                        ? Outcome.notFound("letter")
                        : Outcome.done(shown(new TemplateHistory(policies), kind)));
    }

    /** The policy's versions, the newest first. */
    public Outcome<List<Version>> versions(Actor actor) {
        return allowed(actor, () -> {
            TemplateHistory history = new TemplateHistory(policies);
            List<Version> all = new ArrayList<>();
            for (TemplateHistory.Made made : history.made()) {
                Set<LetterKind> changed = EnumSet.noneOf(LetterKind.class);
                for (LetterKind kind : LetterKind.values()) {
                    if (made.at() != null
                            && history.of(kind).stream()
                                    .anyMatch(change ->
                                            change.version() == made.profile().version())) {
                        changed.add(kind);
                    }
                }
                all.add(0, new Version(made.profile().version(), made.byName(), made.at(), changed));
            }
            return Outcome.done(all);
        });
    }

    /** The letter that these words make of the sample case; refused with every fault of theirs. */
    public Outcome<SampleCase.Sample> sample(Actor actor, EditLetterTemplate.Command words) {
        return allowed(actor, () -> {
            if (words.kind() == null) {
                return Outcome.notFound("letter");
            }
            PolicyProfile policy = new TemplateHistory(policies).latest();
            LetterTemplate template = TemplateLint.normal(new LetterTemplate(
                    words.title(), policy.letters().get(words.kind()).demands(), words.sections()));
            List<Reason> faults = TemplateLint.of(policy, words.kind(), template);
            return faults.isEmpty()
                    ? Outcome.done(new SampleCase(policy, LocalDate.now(clock)).letter(words.kind(), template))
                    : Outcome.refused(faults);
        });
    }

    /** A letter's words in this version of the policy; empty if there is no such version. */
    Optional<LetterTemplate> at(LetterKind kind, int version) {
        return new TemplateHistory(policies)
                .made().stream()
                        .map(TemplateHistory.Made::profile)
                        .filter(profile -> profile.version() == version)
                        .map(profile -> profile.letters().get(kind))
                        .findFirst();
    }

    private Shown shown(TemplateHistory history, LetterKind kind) {
        PolicyProfile policy = history.latest();
        LetterTemplate template = policy.letters().get(kind);
        Set<Clause> demanded = EnumSet.noneOf(Clause.class);
        demanded.addAll(template.demands());
        if (kind == LetterKind.RESTRICTION) {
            policy.restrictionTypes().forEach(type -> demanded.addAll(type.demands()));
        }
        List<TemplateChange> changes = new ArrayList<>(history.of(kind));
        Collections.reverse(changes);
        return new Shown(
                kind,
                policy.id(),
                policy.version(),
                template,
                demanded,
                changes,
                new SampleCase(policy, LocalDate.now(clock)).particulars(kind));
    }

    private static <T> Outcome<T> allowed(Actor actor, Supplier<Outcome<T>> view) {
        return actor.isAny(Role.ADMINISTRATOR) ? view.get() : Outcome.notAllowed("ViewLetterTemplates");
    }
}
