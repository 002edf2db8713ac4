package org.conductregister.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.verb.Reason;

/**
 * What a report says happened. Fields may be empty while a report that came in through Jira is being completed.
 *
 * @param occurredAt when (R28); null while unknown
 * @param channel how (R34); null while unknown
 * @param place where, in words (R34)
 * @param primaryEmployeeKey the employee chiefly concerned, if not the one who reports (R27); null if the same
 * @param otherStaff other staff, witnesses, people escalated to (R30)
 * @param topic what the contact was about (R31)
 * @param behaviour the offending behaviour (R31)
 * @param tried what was tried to understand and resolve the customer's issue (R11, R31)
 * @param afterwards what was done afterwards (R32)
 * @param categories keys of conduct categories (R35)
 * @param impactOnPeople (R36)
 * @param minutesSpent staff time taken up, in minutes (R36)
 * @param risk immediacy of risk (R37)
 * @param policeReference police or safety-incident reference (R37); may be empty
 */
public record Incident(
        Instant occurredAt,
        Channel channel,
        String place,
        String primaryEmployeeKey,
        String otherStaff,
        String topic,
        String behaviour,
        String tried,
        String afterwards,
        Set<String> categories,
        String impactOnPeople,
        int minutesSpent,
        Risk risk,
        String policeReference) {

    /** How immediate a risk is (R37, R50). */
    public enum Risk {
        NONE,
        POSSIBLE,
        IMMINENT,
        ONGOING,
        INCREASING;

        /** Whether it is a threat in the sense of the second limb of R53. */
        public boolean isThreat() {
            return this == IMMINENT || this == ONGOING || this == INCREASING;
        }
    }

    /** Turns missing texts into empty ones, and copies the categories. */
    public Incident {
        place = text(place);
        otherStaff = text(otherStaff);
        topic = text(topic);
        behaviour = text(behaviour);
        tried = text(tried);
        afterwards = text(afterwards);
        impactOnPeople = text(impactOnPeople);
        policeReference = text(policeReference);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        risk = risk == null ? Risk.NONE : risk;
    }

    /** What is known of an incident of which only a topic was written down. */
    public static Incident knownOnlyBy(String topic, String behaviour) {
        return new Incident(null, null, "", null, "", topic, behaviour, "", "", Set.of(), "", 0, Risk.NONE, "");
    }

    /** The same incident with other categories. */
    public Incident withCategories(Set<String> keys) {
        return new Incident(
                occurredAt,
                channel,
                place,
                primaryEmployeeKey,
                otherStaff,
                topic,
                behaviour,
                tried,
                afterwards,
                keys,
                impactOnPeople,
                minutesSpent,
                risk,
                policeReference);
    }

    /** Everything that a report must say before it can be weighed and that this one does not say yet. */
    public List<Reason> missing() {
        List<Reason> reasons = new ArrayList<>();
        if (occurredAt == null) {
            reasons.add(Reason.at("occurredAt", "report.when-missing"));
        }
        if (channel == null) {
            reasons.add(Reason.at("channel", "report.channel-missing"));
        }
        requireText(reasons, topic, "topic");
        requireText(reasons, behaviour, "behaviour");
        requireText(reasons, tried, "tried");
        if (categories.isEmpty()) {
            reasons.add(Reason.at("categories", "report.category-missing"));
        }
        return reasons;
    }

    private static void requireText(List<Reason> reasons, String value, String field) {
        if (value.isEmpty()) {
            reasons.add(Reason.at(field, "report." + field + "-missing"));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
