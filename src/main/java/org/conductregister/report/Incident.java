package org.conductregister.report;

import java.time.Instant;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.verb.Again;

/**
 * What a report says happened. Fields may be empty while a report that came in through Jira is being completed; what must
 * be said is for {@link IncidentCheck} to ask.
 *
 * @param occurredAt when (R28); null while unknown
 * @param channel how (R34); null while unknown
 * @param outsideHours whether it was outside office hours (R8)
 * @param place where, in words (R34)
 * @param involved who else had to do with it (R27, R29, R30, R110)
 * @param topic what the contact was about (R31)
 * @param behaviour the offending behaviour (R31)
 * @param tried what was tried to understand and resolve the customer's issue (R11, R31)
 * @param afterwards what was done afterwards (R32)
 * @param categories keys of conduct categories (R35)
 * @param background what came before (R25, R35)
 * @param impact what it did to people and to the fair use of resources (R36)
 * @param safety risk, violence, police, damage (R23, R37)
 * @param ending whether the conversation was ended, after which warnings (R20, R21)
 * @param breached ids of the restrictions that the contact broke; empty unless the report is of a breach (R40)
 */
public record Incident(
        Instant occurredAt,
        Channel channel,
        boolean outsideHours,
        String place,
        Involved involved,
        String topic,
        String behaviour,
        String tried,
        String afterwards,
        Set<String> categories,
        Background background,
        Impact impact,
        Safety safety,
        Ending ending,
        Set<Long> breached) {

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

    /** Whether the customer's matter was already comprehensively considered (R35). */
    public enum Considered {
        CONSIDERED,
        NOT_CONSIDERED,
        NOT_KNOWN
    }

    /**
     * Who else had to do with it.
     *
     * @param primaryEmployeeKey the employee chiefly concerned, if not the one who reports (R27); null if the same
     * @param otherStaff other staff, witnesses, people escalated to (R30)
     * @param electedMember the elected member who gives notice, or for whom it is given (R110)
     * @param subjectContact how the person reported on can be reached, as far as known (R29)
     */
    public record Involved(String primaryEmployeeKey, String otherStaff, String electedMember, String subjectContact) {
        /** Nobody else is known. */
        public static final Involved NOBODY = new Involved(null, "", "", "");

        /** Turns missing texts into empty ones. */
        public Involved {
            otherStaff = text(otherStaff);
            electedMember = text(electedMember);
            subjectContact = text(subjectContact);
        }
    }

    /**
     * What came before.
     *
     * @param informalSteps what was tried informally with the line manager first (R25)
     * @param whyNotInformal why nothing was, if nothing was (R25)
     * @param considered whether the matter was already comprehensively considered (R35); null while unsaid
     * @param behaviours the policy's example behaviours that were met with (R35)
     * @param linkedTickets keys of other tickets that belong to it (R35)
     */
    public record Background(
            String informalSteps,
            String whyNotInformal,
            Considered considered,
            Set<String> behaviours,
            Set<String> linkedTickets) {
        /** Nothing is known. */
        public static final Background UNKNOWN = new Background("", "", null, null, null);

        /** Turns missing texts into empty ones, and copies the sets. */
        public Background {
            informalSteps = text(informalSteps);
            whyNotInformal = text(whyNotInformal);
            behaviours = behaviours == null ? Set.of() : Set.copyOf(behaviours);
            linkedTickets = linkedTickets == null ? Set.of() : Set.copyOf(linkedTickets);
        }
    }

    /**
     * What it did (R36).
     *
     * @param onPeople to people
     * @param onResources to the fair use of resources
     * @param minutesSpent staff time taken up, in minutes
     */
    public record Impact(String onPeople, String onResources, int minutesSpent) {
        /** Nothing is known. */
        public static final Impact UNKNOWN = new Impact("", "", 0);

        /** Turns missing texts into empty ones. */
        public Impact {
            onPeople = text(onPeople);
            onResources = text(onResources);
        }
    }

    /**
     * What bears on anybody's safety (R23, R37).
     *
     * @param risk how immediate; null means none
     * @param violence whether there was physical violence; always reportable
     * @param policeAttended whether police attended
     * @param duressUsed whether the duress button was used
     * @param policeReference the police's reference; may be empty
     * @param safetyReference the safety incident's reference; may be empty
     * @param propertyDamage what was damaged; may be empty
     * @param thirdParties members of the public who were affected; may be empty
     */
    public record Safety(
            Risk risk,
            boolean violence,
            boolean policeAttended,
            boolean duressUsed,
            String policeReference,
            String safetyReference,
            String propertyDamage,
            String thirdParties) {
        /** No risk to anyone. */
        public static final Safety NO_RISK = new Safety(Risk.NONE, false, false, false, "", "", "", "");

        /** Turns missing texts into empty ones. */
        public Safety {
            risk = risk == null ? Risk.NONE : risk;
            policeReference = text(policeReference);
            safetyReference = text(safetyReference);
            propertyDamage = text(propertyDamage);
            thirdParties = text(thirdParties);
        }

        /** No risk is known but this one. */
        public static Safety of(Risk risk) {
            return new Safety(risk, false, false, false, "", "", "", "");
        }

        /** Whether nobody may be asked to try anything first (R23). */
        public boolean isUrgent() {
            return violence || risk.isThreat();
        }
    }

    /**
     * How the conversation ended (R20, R21).
     *
     * @param warned whether the customer was warned
     * @param warnedAgain whether they were warned a second time
     * @param ended whether the employee ended the conversation
     * @param endedAt when; null if it was not ended, or nobody has said
     */
    public record Ending(boolean warned, boolean warnedAgain, boolean ended, Instant endedAt) {
        /** It was not ended by the employee. */
        public static final Ending NONE = new Ending(false, false, false, null);
    }

    /** Turns what is missing into what is empty, and copies the sets. */
    public Incident {
        place = text(place);
        involved = involved == null ? Involved.NOBODY : involved;
        topic = text(topic);
        behaviour = text(behaviour);
        tried = text(tried);
        afterwards = text(afterwards);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        background = background == null ? Background.UNKNOWN : background;
        impact = impact == null ? Impact.UNKNOWN : impact;
        safety = safety == null ? Safety.NO_RISK : safety;
        ending = ending == null ? Ending.NONE : ending;
        breached = breached == null ? Set.of() : Set.copyOf(breached);
    }

    /** What is known of an incident of which only a topic was written down. */
    public static Incident knownOnlyBy(String topic, String behaviour) {
        return begun(null, null, topic).withBehaviour(behaviour);
    }

    /** What is known before anybody has described it. */
    public static Incident begun(Instant occurredAt, Channel channel, String topic) {
        return new Incident(
                occurredAt, channel, false, "", null, topic, "", "", "", null, null, null, null, null, null);
    }

    /** How immediate the risk is. */
    public Risk risk() {
        return safety.risk();
    }

    /** The same incident against these restrictions, by id. */
    public Incident withBreached(Set<Long> restrictionIds) {
        return new Incident(
                occurredAt,
                channel,
                outsideHours,
                place,
                involved,
                topic,
                behaviour,
                tried,
                afterwards,
                categories,
                background,
                impact,
                safety,
                ending,
                restrictionIds);
    }

    /** The same incident with other categories. */
    public Incident withCategories(Set<String> keys) {
        return with(place, behaviour, keys, safety, ending);
    }

    /** The same incident with another description. */
    public Incident withBehaviour(String text) {
        return with(place, text, categories, safety, ending);
    }

    /** The same incident at this place. */
    public Incident at(String where) {
        return with(where, behaviour, categories, safety, ending);
    }

    /** The same incident with this bearing on safety. */
    public Incident withSafety(Safety how) {
        return with(place, behaviour, categories, how, ending);
    }

    /** The same incident, ended so. */
    public Incident withEnding(Ending how) {
        return with(place, behaviour, categories, safety, how);
    }

    /** Whether it says the same, its times aside: a form that is loaded anew fills in the present. */
    boolean saysTheSameAs(Incident other) {
        return Again.isSame(occurredAt, other.occurredAt)
                && Again.isSame(ending.endedAt(), other.ending.endedAt())
                && equals(other.timedAs(this));
    }

    private Incident timedAs(Incident other) {
        Ending end = new Ending(ending.warned(), ending.warnedAgain(), ending.ended(), other.ending.endedAt());
        return new Incident(
                other.occurredAt,
                channel,
                outsideHours,
                place,
                involved,
                topic,
                behaviour,
                tried,
                afterwards,
                categories,
                background,
                impact,
                safety,
                end,
                breached);
    }

    private Incident with(String where, String what, Set<String> kinds, Safety danger, Ending end) {
        return new Incident(
                occurredAt,
                channel,
                outsideHours,
                where,
                involved,
                topic,
                what,
                tried,
                afterwards,
                kinds,
                background,
                impact,
                danger,
                end,
                breached);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
