package org.conductregister.threat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.verb.Again;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/**
 * What one person noticed of a threat, as they wrote it down at one time (R41 to R46). It is never changed: who remembers
 * more records another one beside it. Every field may be empty, but not all of them.
 *
 * @param id given by the store; 0 before that
 * @param reportId the report that it belongs to
 * @param words the exact words, verbatim (R44)
 * @param threat what is threatened (R41)
 * @param traits what was ticked (R42, R43, R46)
 * @param voice what ticks cannot say of voice and language (R42, R43)
 * @param appearance what the person looked like (R45)
 * @param contact the circumstances (R46)
 * @param recordedBy user key; null before it is recorded
 * @param recordedAt null before it is recorded
 */
public record ThreatChecklist(
        long id,
        long reportId,
        String words,
        Threat threat,
        Set<Trait> traits,
        Voice voice,
        Appearance appearance,
        Contact contact,
        String recordedBy,
        Instant recordedAt) {

    /**
     * What is threatened (R41).
     *
     * @param what for example a bomb
     * @param when when it is to happen
     * @param where where it is
     * @param how how it works, or how it is to be done
     * @param why why
     * @param look what it looks like
     */
    public record Threat(String what, String when, String where, String how, String why, String look) {}

    /**
     * What ticks cannot say.
     *
     * @param impediment another impediment
     * @param recognised whose voice it was, if it was recognised
     * @param accent which accent
     * @param other anything else about the language
     */
    public record Voice(String impediment, String recognised, String accent, String other) {}

    /** What the person looked like (R45). */
    public record Appearance(
            String gender,
            String age,
            String eyes,
            String markings,
            String clothing,
            String height,
            String belongings) {}

    /**
     * The circumstances (R46).
     *
     * @param at date and time; null if not said
     * @param duration how long it took, in words
     * @param staffMember who took the call or met the person
     * @param numberCalled the number that was called
     * @param calledFrom the number that the call came from
     * @param background another noise in the background
     * @param witnesses who else heard or saw it
     */
    public record Contact(
            Instant at,
            String duration,
            String staffMember,
            String numberCalled,
            String calledFrom,
            String background,
            String witnesses) {}

    /** Copies the ticks. */
    public ThreatChecklist {
        words = words == null ? "" : words.strip();
        traits = traits == null ? Set.of() : Set.copyOf(traits);
    }

    /** With the id that the store gave it. */
    public ThreatChecklist withId(long given) {
        return new ThreatChecklist(
                given, reportId, words, threat, traits, voice, appearance, contact, recordedBy, recordedAt);
    }

    /** Of this report, by this person, now. */
    ThreatChecklist recorded(long report, String by, Instant at) {
        return new ThreatChecklist(0, report, words, threat, traits, voice, appearance, contact, by, at);
    }

    /** Whether it says the same as another one by the same person, of the same time or nearly so (see {@link Again}). */
    boolean saysTheSameAs(ThreatChecklist other) {
        return equals(other.at(contact.at())
                        .recorded(reportId, recordedBy, recordedAt)
                        .withId(id))
                && Again.isSame(contact.at(), other.contact().at())
                && other.recordedBy().equals(recordedBy);
    }

    private ThreatChecklist at(Instant time) {
        Contact timed = new Contact(
                time,
                contact.duration(),
                contact.staffMember(),
                contact.numberCalled(),
                contact.calledFrom(),
                contact.background(),
                contact.witnesses());
        return new ThreatChecklist(
                id, reportId, words, threat, traits, voice, appearance, timed, recordedBy, recordedAt);
    }

    /** Everything that is wrong with it. */
    List<Reason> wrong(Instant now) {
        List<Reason> reasons = new ArrayList<>();
        Map<String, String> lines = lines();
        if (words.isEmpty() && traits.isEmpty() && lines.values().stream().allMatch(ThreatChecklist::isEmpty)) {
            reasons.add(Reason.at("words", "threat.nothing-noticed"));
        }
        if (contact.at() != null && contact.at().isAfter(now)) {
            reasons.add(Reason.at("at", "threat.when-in-future"));
        }
        reasons.addAll(Limits.texts(Map.of("words", words)));
        reasons.addAll(Limits.lines(lines));
        return reasons;
    }

    /** Every line of text, by the name of its field, in the order of the form. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("what", threat.what());
        lines.put("when", threat.when());
        lines.put("where", threat.where());
        lines.put("how", threat.how());
        lines.put("threatWhy", threat.why());
        lines.put("look", threat.look());
        lines.put("impediment", voice.impediment());
        lines.put("recognised", voice.recognised());
        lines.put("accent", voice.accent());
        lines.put("otherLanguage", voice.other());
        lines.put("gender", appearance.gender());
        lines.put("age", appearance.age());
        lines.put("eyes", appearance.eyes());
        lines.put("markings", appearance.markings());
        lines.put("clothing", appearance.clothing());
        lines.put("height", appearance.height());
        lines.put("belongings", appearance.belongings());
        lines.put("callDuration", contact.duration());
        lines.put("staffMember", contact.staffMember());
        lines.put("numberCalled", contact.numberCalled());
        lines.put("calledFrom", contact.calledFrom());
        lines.put("backgroundNoise", contact.background());
        lines.put("witnesses", contact.witnesses());
        return lines;
    }

    /** The ticks of one group, in order. */
    public Set<Trait> of(Trait.Group group) {
        Set<Trait> found = EnumSet.noneOf(Trait.class);
        traits.stream().filter(trait -> trait.group() == group).forEach(found::add);
        return found;
    }

    private static boolean isEmpty(String line) {
        return line == null || line.isBlank();
    }
}
