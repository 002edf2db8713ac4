package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Channel;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Incident;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Reason;

/** What the form of a report means when it comes back. */
final class ReportReading {

    private static final String EXAMPLE = "2026-05-31T14:30";

    private final Moments moments;
    private final Staff staff;
    private final SubjectForms people;

    ReportReading(Moments moments, Staff staff, SubjectForms people) {
        this.people = people;
        this.moments = moments;
        this.staff = staff;
    }

    /** What the form says. {@code malformed} lists values that mean nothing. */
    record Said(
            ReportKind kind,
            String ticketKey,
            SubjectRef subject,
            Incident incident,
            String signedName,
            List<Reason> malformed) {}

    Said heard(Input input) {
        Reading reading = new Reading(input, staff);
        ReportKind kind = input.has("kind") ? reading.constant("kind", ReportKind.class) : ReportKind.CONDUCT;
        SubjectRef subject = subject(input, reading);
        Incident incident = incident(input, reading, kind);
        List<Reason> malformed = new ArrayList<>(reading.malformed());
        boolean named = subject == null || !subject.identifiers().isEmpty();
        if (!named && kind != ReportKind.THREAT && malformed.stream().noneMatch(why -> "account".equals(why.field()))) {
            malformed.add(Reason.at(
                    ReportForm.OTHER.equals(input.text("about")) ? "email" : "about", "report.subject-missing"));
        }
        return new Said(kind, input.text("ticketKey"), subject, incident, input.text("signedName"), malformed);
    }

    private SubjectRef subject(Input input, Reading reading) {
        return switch (input.text("about")) {
            case ReportForm.OTHER -> {
                // Noted as malformed if nobody has it, or there is none.
                reading.account("account");
                reading.organisation("organisation");
                yield people.said(input);
            }
            case ReportForm.UNKNOWN -> new SubjectRef(null, null, null);
            default -> null;
        };
    }

    /** Answers that the kind of report does not ask for were not shown, so they do not count. */
    private Incident incident(Input input, Reading reading, ReportKind kind) {
        Set<String> ending = input.set("ending");
        boolean conduct = kind == ReportKind.CONDUCT;
        return new Incident(
                reading.parsed("occurredAt", moments::fromField, "value.date-time", EXAMPLE),
                reading.constant("channel", Channel.class),
                input.has("outsideHours"),
                input.text("place"),
                new Incident.Involved(
                        reading.member("primaryEmployee"),
                        input.text("otherStaff"),
                        kind == ReportKind.ELECTED_MEMBER ? input.text("electedMember") : "",
                        input.text("subjectContact")),
                input.text("topic"),
                input.text("behaviour"),
                input.text("tried"),
                input.text("afterwards"),
                input.set("categories"),
                new Incident.Background(
                        conduct ? input.text("informalSteps") : "",
                        conduct ? input.text("whyNotInformal") : "",
                        reading.constant("considered", Incident.Considered.class),
                        input.set("behaviours"),
                        keys(input.text("linkedTickets"))),
                new Incident.Impact(
                        input.text("impactOnPeople"), input.text("impactOnResources"), reading.minutes("minutesSpent")),
                safety(input, reading),
                new Incident.Ending(
                        ending.contains("warned"),
                        ending.contains("warnedAgain"),
                        ending.contains("ended"),
                        ending.contains("ended")
                                ? reading.parsed("endedAt", moments::fromField, "value.date-time", EXAMPLE)
                                : null),
                kind == ReportKind.BREACH ? ids(input.set("breached")) : Set.of());
    }

    private static Incident.Safety safety(Input input, Reading reading) {
        Set<String> flags = input.set("safety");
        return new Incident.Safety(
                reading.constant("risk", Incident.Risk.class),
                flags.contains("violence"),
                flags.contains("policeAttended"),
                flags.contains("duressUsed"),
                input.text("policeReference"),
                input.text("safetyReference"),
                input.text("propertyDamage"),
                input.text("thirdParties"));
    }

    /** Keys of tickets, however they are separated. */
    private static Set<String> keys(String typed) {
        return Stream.of(typed.split("[\\s,;]+"))
                .filter(key -> !key.isEmpty())
                .map(key -> key.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Long> ids(Set<String> values) {
        return values.stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
