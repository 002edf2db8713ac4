package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Policies;
import org.conductregister.report.Incident;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Reason;

/** The form of a conduct report (R27 to R38): how it is shown, and what it means when it comes back. */
final class ReportForm {

    private static final String REPORTER = "REPORTER";
    private static final String OTHER = "OTHER";

    private final Wording words;
    private final Moments moments;
    private final Policies policies;
    private final Staff staff;

    ReportForm(Wording words, Moments moments, Policies policies, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.policies = policies;
        this.staff = staff;
    }

    /**
     * What the form begins with.
     *
     * @param reportId 0 for a new report
     * @param ticketKey may be empty
     * @param ticketReporter name of the ticket's reporter; empty if there is no ticket
     * @param subject whom the report is about so far, or null for the ticket's reporter
     * @param signedName the name of whoever fills it in
     */
    record Start(
            long reportId,
            String ticketKey,
            String ticketReporter,
            SubjectRef subject,
            Incident incident,
            String signedName) {}

    /** What the form says. {@code malformed} lists values that mean nothing. */
    record Said(String ticketKey, SubjectRef subject, Incident incident, String signedName, List<Reason> malformed) {}

    Form shown(Start start, FormBuilder.Refusal refused) {
        Incident incident = start.incident();
        FormBuilder form = new FormBuilder(words, "report", start.reportId() == 0 ? "file" : "complete", refused);
        if (start.reportId() != 0) {
            form.hidden("reportId", start.reportId());
        }
        boolean other = start.subject() != null || start.ticketReporter().isEmpty();
        SubjectRef subject = start.subject() == null ? new SubjectRef("", "", "") : start.subject();
        form.text("ticketKey", start.ticketKey(), false)
                .choice("radios", "about", abouts(start), other ? OTHER : REPORTER, true)
                .text("account", start.subject() == null ? "" : staff.usernameOf(subject.userKey()), false)
                .text("email", subject.email(), false)
                .text("name", subject.name(), false)
                .field(
                        "datetime",
                        "occurredAt",
                        moments.toField(incident.occurredAt()),
                        true,
                        words.text(
                                "conduct.form.occurredAt.help", moments.zone().getId()))
                .choice("select", "channel", named(Channel.values()), name(incident.channel()), true)
                .text("place", incident.place(), false)
                .text("topic", incident.topic(), true)
                .choices("categories", categories(), incident.categories(), true)
                .area("behaviour", incident.behaviour(), true)
                .area("tried", incident.tried(), true)
                .area("informalSteps", incident.background().informalSteps(), false)
                .area("afterwards", incident.afterwards(), false)
                .area("impactOnPeople", incident.impact().onPeople(), false)
                .field(
                        "number",
                        "minutesSpent",
                        String.valueOf(incident.impact().minutesSpent()),
                        false,
                        null)
                .choice("select", "risk", named(Incident.Risk.values()), name(incident.risk()), true)
                .text("policeReference", incident.safety().policeReference(), false)
                .user("primaryEmployee", staff.usernameOf(incident.involved().primaryEmployeeKey()), false)
                .text("otherStaff", incident.involved().otherStaff(), false)
                .field("text", "signedName", start.signedName(), true, words.text("conduct.form.signedName.help"));
        return form.build(null, "conduct.report.send");
    }

    Said heard(Input input) {
        Reading reading = new Reading(input, staff);
        Incident incident = new Incident(
                reading.parsed("occurredAt", moments::fromField, "value.date-time", "2026-05-31T14:30"),
                reading.constant("channel", Channel.class),
                false,
                input.text("place"),
                new Incident.Involved(reading.member("primaryEmployee"), input.text("otherStaff"), "", ""),
                input.text("topic"),
                input.text("behaviour"),
                input.text("tried"),
                input.text("afterwards"),
                input.set("categories"),
                new Incident.Background(input.text("informalSteps"), "", null, null, null),
                new Incident.Impact(input.text("impactOnPeople"), "", reading.minutes("minutesSpent")),
                new Incident.Safety(
                        reading.constant("risk", Incident.Risk.class),
                        false,
                        false,
                        false,
                        input.text("policeReference"),
                        "",
                        "",
                        ""),
                null,
                null);
        boolean other = OTHER.equals(input.text("about"));
        SubjectRef subject =
                other ? new SubjectRef(reading.account("account"), input.text("email"), input.text("name")) : null;
        List<Reason> malformed = new ArrayList<>(reading.malformed());
        if (other && !input.has("account") && !input.has("email")) {
            malformed.add(Reason.at("account", "report.subject-missing"));
        }
        return new Said(input.text("ticketKey"), subject, incident, input.text("signedName"), malformed);
    }

    private List<Choice> abouts(Start start) {
        Choice other = Choice.of(OTHER, words.text("conduct.report.about-other"));
        return start.ticketReporter().isEmpty()
                ? List.of(other)
                : List.of(
                        Choice.of(REPORTER, words.text("conduct.report.about-reporter", start.ticketReporter())),
                        other);
    }

    private List<Choice> categories() {
        return policies.active().categories().stream()
                .map(category ->
                        new Choice(category.key(), category.name(), category.definition(), category.behaviours()))
                .toList();
    }

    private List<Choice> named(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> Choice.of(constant.name(), words.word(constant)))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
