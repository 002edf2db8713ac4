package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.conductregister.policy.Channel;
import org.conductregister.report.Incident;

/** What a report says happened, on one level. Texts may be missing; {@code minutesSpent} counts minutes of staff time. */
public record IncidentWire(
        OffsetDateTime occurredAt,
        Channel channel,
        Boolean outsideHours,
        String place,
        String primaryEmployeeKey,
        String otherStaff,
        String electedMember,
        String subjectContact,
        String topic,
        String behaviour,
        String tried,
        String afterwards,
        List<String> categories,
        String informalSteps,
        String whyNotInformal,
        Incident.Considered considered,
        List<String> behaviours,
        List<String> linkedTickets,
        String impactOnPeople,
        String impactOnResources,
        Integer minutesSpent,
        Incident.Risk risk,
        Boolean violence,
        Boolean policeAttended,
        Boolean duressUsed,
        String policeReference,
        String safetyReference,
        String propertyDamage,
        String thirdParties,
        Boolean warned,
        Boolean warnedAgain,
        Boolean ended,
        OffsetDateTime endedAt,
        List<Long> breached) {

    /** The incident as it goes out. */
    public static IncidentWire of(Incident incident) {
        Incident.Involved involved = incident.involved();
        Incident.Background before = incident.background();
        Incident.Impact impact = incident.impact();
        Incident.Safety safety = incident.safety();
        Incident.Ending ending = incident.ending();
        return new IncidentWire(
                utc(incident.occurredAt()),
                incident.channel(),
                incident.outsideHours(),
                incident.place(),
                involved.primaryEmployeeKey(),
                involved.otherStaff(),
                involved.electedMember(),
                involved.subjectContact(),
                incident.topic(),
                incident.behaviour(),
                incident.tried(),
                incident.afterwards(),
                sorted(incident.categories()),
                before.informalSteps(),
                before.whyNotInformal(),
                before.considered(),
                sorted(before.behaviours()),
                sorted(before.linkedTickets()),
                impact.onPeople(),
                impact.onResources(),
                impact.minutesSpent(),
                safety.risk(),
                safety.violence(),
                safety.policeAttended(),
                safety.duressUsed(),
                safety.policeReference(),
                safety.safetyReference(),
                safety.propertyDamage(),
                safety.thirdParties(),
                ending.warned(),
                ending.warnedAgain(),
                ending.ended(),
                utc(ending.endedAt()),
                sorted(incident.breached()));
    }

    /**
     * The domain's incident.
     *
     * @param member turns the name of a field and a user key or name into the key of a member of staff
     */
    public Incident incident(BiFunction<String, String, String> member) {
        return new Incident(
                instant(occurredAt),
                channel,
                is(outsideHours),
                place,
                new Incident.Involved(
                        member.apply("primaryEmployeeKey", primaryEmployeeKey),
                        otherStaff,
                        electedMember,
                        subjectContact),
                topic,
                behaviour,
                tried,
                afterwards,
                set(categories),
                new Incident.Background(informalSteps, whyNotInformal, considered, set(behaviours), set(linkedTickets)),
                new Incident.Impact(impactOnPeople, impactOnResources, minutesSpent == null ? 0 : minutesSpent),
                new Incident.Safety(
                        risk,
                        is(violence),
                        is(policeAttended),
                        is(duressUsed),
                        policeReference,
                        safetyReference,
                        propertyDamage,
                        thirdParties),
                new Incident.Ending(is(warned), is(warnedAgain), is(ended), instant(endedAt)),
                set(breached));
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static boolean is(Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static <T> Set<T> set(List<T> values) {
        return values == null ? null : Set.copyOf(values);
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        return values.stream().sorted().toList();
    }
}
