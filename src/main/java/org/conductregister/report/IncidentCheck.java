package org.conductregister.report;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/**
 * What an incident must say, by the kind of report and by its own answers.
 *
 * <p>Physical violence and a threat are always reportable (R23): a report of either is never refused for want of
 * something that should have been tried first.
 */
public final class IncidentCheck {

    private static final int MOST_MINUTES = 100_000;
    private static final Period MEMORY = Period.ofYears(20);

    private IncidentCheck() {}

    /** Everything that a report of this kind must say before it can be weighed and that this one does not say yet. */
    public static List<Reason> missing(ReportKind kind, Incident incident) {
        List<Reason> reasons = new ArrayList<>();
        if (incident.occurredAt() == null) {
            reasons.add(Reason.at("occurredAt", "report.when-missing"));
        }
        if (incident.channel() == null) {
            reasons.add(Reason.at("channel", "report.channel-missing"));
        }
        if (incident.topic().isEmpty()) {
            reasons.add(Reason.at("topic", "report.topic-missing"));
        }
        if (incident.behaviour().isEmpty()) {
            reasons.add(Reason.at("behaviour", "report.behaviour-missing"));
        }
        if (kind == ReportKind.CONDUCT) {
            addOfConduct(reasons, incident);
        }
        if (kind == ReportKind.ELECTED_MEMBER
                && incident.involved().electedMember().isEmpty()) {
            reasons.add(Reason.at("electedMember", "report.elected-member-missing"));
        }
        if (kind == ReportKind.BREACH && incident.breached().isEmpty()) {
            reasons.add(Reason.at("breached", "report.breached-missing"));
        }
        if (incident.ending().ended() && incident.ending().endedAt() == null) {
            reasons.add(Reason.at("endedAt", "report.ended-when-missing"));
        }
        return reasons;
    }

    private static void addOfConduct(List<Reason> reasons, Incident incident) {
        if (incident.categories().isEmpty()) {
            reasons.add(Reason.at("categories", "report.category-missing"));
        }
        if (incident.safety().isUrgent()) {
            return;
        }
        if (incident.tried().isEmpty()) {
            reasons.add(Reason.at("tried", "report.tried-missing"));
        }
        Incident.Background before = incident.background();
        if (before.informalSteps().isEmpty() && before.whyNotInformal().isEmpty()) {
            reasons.add(Reason.at("informalSteps", "report.informal-missing"));
        }
    }

    /** Everything that cannot be so: times that do not fit, texts that nobody types. */
    public static List<Reason> impossible(Incident incident, Instant now) {
        List<Reason> reasons = new ArrayList<>(times(incident, now));
        if (incident.impact().minutesSpent() < 0 || incident.impact().minutesSpent() > MOST_MINUTES) {
            reasons.add(
                    Reason.at("minutesSpent", "value.number", incident.impact().minutesSpent()));
        }
        reasons.addAll(Limits.lines(lines(incident)));
        reasons.addAll(Limits.texts(texts(incident)));
        return reasons;
    }

    private static List<Reason> times(Incident incident, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        Instant at = incident.occurredAt();
        Instant ended = incident.ending().endedAt();
        if (at != null && at.isAfter(now)) {
            reasons.add(Reason.at("occurredAt", "report.when-in-future"));
        }
        if (at != null && at.isBefore(now.atOffset(ZoneOffset.UTC).minus(MEMORY).toInstant())) {
            reasons.add(Reason.at("occurredAt", "report.when-too-old", MEMORY.getYears()));
        }
        if (ended != null && ended.isAfter(now)) {
            reasons.add(Reason.at("endedAt", "report.ended-in-future"));
        }
        if (at != null && ended != null && ended.isBefore(at)) {
            reasons.add(Reason.at("endedAt", "report.ended-before-it-began"));
        }
        return reasons;
    }

    private static Map<String, String> lines(Incident incident) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("place", incident.place());
        lines.put("topic", incident.topic());
        lines.put("electedMember", incident.involved().electedMember());
        lines.put("policeReference", incident.safety().policeReference());
        lines.put("safetyReference", incident.safety().safetyReference());
        return lines;
    }

    private static Map<String, String> texts(Incident incident) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("otherStaff", incident.involved().otherStaff());
        texts.put("subjectContact", incident.involved().subjectContact());
        texts.put("behaviour", incident.behaviour());
        texts.put("tried", incident.tried());
        texts.put("afterwards", incident.afterwards());
        texts.put("informalSteps", incident.background().informalSteps());
        texts.put("whyNotInformal", incident.background().whyNotInformal());
        texts.put("impactOnPeople", incident.impact().onPeople());
        texts.put("impactOnResources", incident.impact().onResources());
        texts.put("propertyDamage", incident.safety().propertyDamage());
        texts.put("thirdParties", incident.safety().thirdParties());
        return texts;
    }
}
