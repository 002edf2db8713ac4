package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.conductregister.policy.Channel;
import org.conductregister.report.Incident;

/** What a report says happened. Texts may be missing; {@code minutesSpent} counts minutes of staff time. */
public record IncidentWire(
        OffsetDateTime occurredAt,
        Channel channel,
        String place,
        String primaryEmployeeKey,
        String otherStaff,
        String topic,
        String behaviour,
        String tried,
        String afterwards,
        List<String> categories,
        String impactOnPeople,
        Integer minutesSpent,
        Incident.Risk risk,
        String policeReference) {

    /** The incident as it goes out. */
    public static IncidentWire of(Incident incident) {
        Instant at = incident.occurredAt();
        return new IncidentWire(
                at == null ? null : at.atOffset(ZoneOffset.UTC),
                incident.channel(),
                incident.place(),
                incident.primaryEmployeeKey(),
                incident.otherStaff(),
                incident.topic(),
                incident.behaviour(),
                incident.tried(),
                incident.afterwards(),
                incident.categories().stream().sorted().toList(),
                incident.impactOnPeople(),
                incident.minutesSpent(),
                incident.risk(),
                incident.policeReference());
    }

    /**
     * The domain's incident.
     *
     * @param member turns the name of a field and a user key or name into the key of a member of staff
     */
    public Incident incident(BiFunction<String, String, String> member) {
        return new Incident(
                occurredAt == null ? null : occurredAt.toInstant(),
                channel,
                place,
                member.apply("primaryEmployeeKey", primaryEmployeeKey),
                otherStaff,
                topic,
                behaviour,
                tried,
                afterwards,
                categories == null ? null : Set.copyOf(categories),
                impactOnPeople,
                minutesSpent == null ? 0 : minutesSpent,
                risk,
                policeReference);
    }
}
