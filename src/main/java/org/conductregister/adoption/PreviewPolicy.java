package org.conductregister.adoption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Restrictions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Groups;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Role;

/**
 * Says what a policy would change now if it came into force, before it does (R1, R54). Cases that have begun keep their
 * version, so nothing that it says undoes anything; what changes at once is who holds which role. For administrators.
 */
public final class PreviewPolicy {

    private static final int STRETCH = 500;

    private final PolicyVersions policies;
    private final Drawn drawn;
    private final Reports reports;
    private final Restrictions restrictions;
    private final Groups groups;

    /**
     * What would be different.
     *
     * @param comesIntoForce whether saving it puts it into force at once
     * @param differences from the version that it was made from, or else from the one in force
     * @param casesUnderWay how many cases go on under the version that they began under
     * @param categories of cases under way that the policy does not have, or has retired
     * @param types of restrictions in force that the policy does not have, has retired, or words differently
     * @param roles in which somebody or something changes, or which nobody would hold
     */
    public record Effect(
            boolean comesIntoForce,
            List<Difference> differences,
            int casesUnderWay,
            List<Kept> categories,
            List<Kept> types,
            List<Holders> roles) {}

    /** What became of a category or type. */
    public enum Fate {
        MISSING,
        RETIRED,
        DIFFERENT
    }

    /**
     * Something that goes on for what has begun.
     *
     * @param count how many cases, or restrictions in force
     */
    public record Kept(String key, Fate fate, int count) {}

    /**
     * Who would hold a role.
     *
     * @param lose the names of those who hold it now and would no longer
     * @param gain the names of those who would hold it and do not now
     * @param empty whether no group of the role has a member, its deputies' groups included
     */
    public record Holders(Role role, List<String> lose, List<String> gain, boolean empty) {}

    /** Uses these. */
    public PreviewPolicy(
            PolicyVersions policies, PolicyFormat format, Reports reports, Restrictions restrictions, Groups groups) {
        this.policies = policies;
        this.drawn = new Drawn(format);
        this.reports = reports;
        this.restrictions = restrictions;
        this.groups = groups;
    }

    /** What putting this version into force would change. */
    public Outcome<Effect> by(Actor actor, String reference) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("PreviewPolicy");
        }
        PolicyProfile now = policies.inForce();
        Optional<PolicyProfile> candidate = policies.find(reference);
        return candidate
                .map(version -> Outcome.done(effect(now, now, version, true)))
                .orElseGet(() -> Outcome.notFound("policy"));
    }

    /**
     * What this document would change, as a change of the base; refused with every fault of the document.
     *
     * @param base reference of the version that it is made from; null for a policy of its own
     */
    public Outcome<Effect> of(Actor actor, String base, byte[] document) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("PreviewPolicy");
        }
        PolicyProfile now = policies.inForce();
        Optional<PolicyProfile> from = base == null ? Optional.of(now) : policies.find(base);
        if (from.isEmpty()) {
            return Outcome.notFound("policy");
        }
        boolean atOnce = base != null && now.reference().equals(base);
        return drawn.up(document, candidate -> Outcome.done(effect(now, from.get(), candidate, atOnce)));
    }

    private Effect effect(PolicyProfile now, PolicyProfile from, PolicyProfile candidate, boolean atOnce) {
        List<ConductReport> open = open();
        return new Effect(
                atOnce,
                Differences.between(from, candidate),
                open.size(),
                categories(open, candidate),
                types(candidate),
                roles(now, candidate));
    }

    private List<ConductReport> open() {
        List<ConductReport> open = new ArrayList<>();
        List<ConductReport> some;
        do {
            some = reports.newest(
                    open.size(), STRETCH, ReportState.SUBMITTED, ReportState.UNDER_ASSESSMENT, ReportState.DECIDED);
            open.addAll(some);
        } while (some.size() == STRETCH);
        return open;
    }

    private static List<Kept> categories(List<ConductReport> open, PolicyProfile candidate) {
        Map<String, Long> used = open.stream()
                .flatMap(report -> report.incident().categories().stream())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        List<Kept> kept = new ArrayList<>();
        used.forEach((key, count) -> {
            Optional<PolicyProfile.Category> category = candidate.category(key);
            if (category.isEmpty() || category.get().retired()) {
                kept.add(new Kept(key, category.isEmpty() ? Fate.MISSING : Fate.RETIRED, count.intValue()));
            }
        });
        return kept;
    }

    private List<Kept> types(PolicyProfile candidate) {
        Map<String, List<Restriction>> byType = restrictions.active().stream()
                .collect(Collectors.groupingBy(Restriction::typeKey, TreeMap::new, Collectors.toList()));
        List<Kept> kept = new ArrayList<>();
        byType.forEach((key, some) -> {
            Optional<RestrictionType> type = candidate.restrictionType(key);
            if (type.isEmpty() || type.get().retired()) {
                kept.add(new Kept(key, type.isEmpty() ? Fate.MISSING : Fate.RETIRED, some.size()));
            } else {
                int different = (int) some.stream()
                        .filter(restriction -> !type.equals(
                                policies.find(restriction.policy()).flatMap(policy -> policy.restrictionType(key))))
                        .count();
                if (different > 0) {
                    kept.add(new Kept(key, Fate.DIFFERENT, different));
                }
            }
        });
        return kept;
    }

    private List<Holders> roles(PolicyProfile now, PolicyProfile candidate) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> holders(role, now, candidate))
                .filter(Objects::nonNull)
                .toList();
    }

    private Holders holders(Role role, PolicyProfile now, PolicyProfile candidate) {
        Set<Person> before = people(role, now);
        Set<Person> after = people(role, candidate);
        if (before.equals(after) && !after.isEmpty()) {
            return null;
        }
        return new Holders(role, names(before, after), names(after, before), after.isEmpty());
    }

    private Set<Person> people(Role role, PolicyProfile policy) {
        return Stream.of(policy.roles(), policy.deputies())
                .flatMap(bindings -> bindings.getOrDefault(role, Set.of()).stream())
                .flatMap(group -> groups.members(group).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(Set<Person> some, Set<Person> butThese) {
        return some.stream()
                .filter(person -> !butThese.contains(person))
                .map(Person::displayName)
                .sorted()
                .toList();
    }
}
