package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Incident;
import org.conductregister.subject.SubjectRef;
import org.conductregister.threat.ThreatChecklist;
import org.conductregister.threat.Trait;
import org.conductregister.verb.Reason;

/**
 * The checklist of a threat (R41 to R46), in the order in which a call lets one fill it in: boxes to tick, the exact words,
 * then the rest. Without a report yet, it carries the few fields of one.
 */
final class ThreatForm {

    private static final List<String> THREAT = List.of("what", "when", "where", "how", "threatWhy", "look");
    private static final List<String> APPEARANCE =
            List.of("gender", "age", "eyes", "markings", "clothing", "height", "belongings");

    private final Wording words;
    private final Moments moments;
    private final Staff staff;

    ThreatForm(Wording words, Moments moments, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.staff = staff;
    }

    /**
     * What the form begins with.
     *
     * @param reportId 0 if there is no report yet
     * @param ticketKey may be empty
     * @param ticketReporter name of the ticket's reporter; empty if there is no ticket
     * @param at now, as a field holds it
     * @param name of whoever fills it in
     */
    record Start(long reportId, String ticketKey, String ticketReporter, String at, String name) {}

    /** What the form says; the report's part is null where there was a report already. */
    record Said(
            ThreatChecklist checklist,
            String ticketKey,
            SubjectRef subject,
            Incident incident,
            String signedName,
            List<Reason> malformed) {
        ReportKind kind() {
            return ReportKind.THREAT;
        }
    }

    Form shown(Start start, DraftDesk.Filling filling, FormBuilder.Refusal refused) {
        FormBuilder form = new FormBuilder(words, "threat", start.reportId() == 0 ? "file" : "record", refused);
        form.hidden("once", filling.once()).hidden("draftForm", filling.form());
        if (start.reportId() != 0) {
            form.hidden("reportId", start.reportId());
        }
        ticks(form, start.reportId() == 0);
        form.heading("wordsHeading").area("words", "", false);
        threat(form);
        voice(form);
        contact(form, start);
        appearance(form);
        if (start.reportId() == 0) {
            report(form, start);
        }
        return form.build(null, start.reportId() == 0 ? "conduct.threat.file" : "conduct.threat.record");
    }

    private void ticks(FormBuilder form, boolean report) {
        form.heading("ticksHeading");
        if (report) {
            form.choice(
                            "radios",
                            "channel",
                            named(
                                    Channel.TELEPHONE,
                                    Channel.VOICEMAIL,
                                    Channel.IN_PERSON,
                                    Channel.EMAIL,
                                    Channel.LETTER,
                                    Channel.SOCIAL_MEDIA),
                            Channel.TELEPHONE.name(),
                            true)
                    .choices("safety", flags("policeAttended", "duressUsed"), Set.of(), false)
                    .choice("select", "risk", named(Incident.Risk.values()), Incident.Risk.IMMINENT.name(), true);
        }
        for (Trait.Group group : Trait.Group.values()) {
            form.choices(group.name(), traits(group), Set.of(), false);
        }
    }

    private static void threat(FormBuilder form) {
        form.heading("threatHeading");
        THREAT.forEach(name -> form.text(name, "", false));
    }

    private static void voice(FormBuilder form) {
        form.heading("voiceHeading")
                .text("recognised", "", false)
                .text("accent", "", false)
                .text("impediment", "", false)
                .text("otherLanguage", "", false)
                .text("backgroundNoise", "", false);
    }

    private static void contact(FormBuilder form, Start start) {
        form.heading("contactHeading")
                .field("datetime", "at", start.at(), false, null)
                .text("callDuration", "", false)
                .text("calledFrom", "", false)
                .text("numberCalled", "", false)
                .text("staffMember", start.name(), false)
                .text("witnesses", "", false);
    }

    private static void appearance(FormBuilder form) {
        form.fold("appearanceFold", false);
        APPEARANCE.forEach(name -> form.text(name, "", false));
        form.endFold();
    }

    private void report(FormBuilder form, Start start) {
        List<Choice> abouts = new ArrayList<>();
        abouts.add(Choice.of(ReportForm.UNKNOWN, words.text("conduct.report.about-unknown")));
        if (!start.ticketReporter().isEmpty()) {
            abouts.add(Choice.of(
                    ReportForm.REPORTER, words.text("conduct.report.about-reporter", start.ticketReporter())));
        }
        abouts.add(Choice.of(ReportForm.OTHER, words.text("conduct.report.about-other")));
        form.heading("whoHeading")
                .choice("radios", "about", abouts, ReportForm.UNKNOWN, true)
                .text("name", "", false)
                .text("email", "", false)
                .text("account", "", false)
                .text("place", "", false)
                .text("ticketKey", start.ticketKey(), false)
                .heading("signHeading")
                .field("text", "signedName", start.name(), true, words.text("conduct.form.signedName.help"));
    }

    Said heard(Input input) {
        Reading reading = new Reading(input, staff);
        ThreatChecklist checklist = checklist(input, reading);
        SubjectRef subject =
                switch (input.text("about")) {
                    case ReportForm.REPORTER -> null;
                    case ReportForm.OTHER ->
                        new SubjectRef(reading.account("account"), input.text("email"), input.text("name"));
                    default -> new SubjectRef(null, null, null);
                };
        Channel channel = reading.constant("channel", Channel.class);
        Set<String> safety = input.set("safety");
        Incident incident = Incident.begun(
                        checklist.contact().at(),
                        channel,
                        words.text("conduct.threat.topic", channel == null ? "" : words.word(channel)))
                .withBehaviour(words.text("conduct.threat.behaviour"))
                .at(input.text("place"))
                .withSafety(new Incident.Safety(
                        reading.constant("risk", Incident.Risk.class),
                        false,
                        safety.contains("policeAttended"),
                        safety.contains("duressUsed"),
                        "",
                        "",
                        "",
                        ""));
        return new Said(
                checklist, input.text("ticketKey"), subject, incident, input.text("signedName"), reading.malformed());
    }

    private ThreatChecklist checklist(Input input, Reading reading) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait.Group group : Trait.Group.values()) {
            traits.addAll(reading.constants(group.name(), Trait.class));
        }
        return new ThreatChecklist(
                0,
                0,
                input.text("words"),
                new ThreatChecklist.Threat(
                        input.text("what"),
                        input.text("when"),
                        input.text("where"),
                        input.text("how"),
                        input.text("threatWhy"),
                        input.text("look")),
                traits,
                new ThreatChecklist.Voice(
                        input.text("impediment"),
                        input.text("recognised"),
                        input.text("accent"),
                        input.text("otherLanguage")),
                new ThreatChecklist.Appearance(
                        input.text("gender"),
                        input.text("age"),
                        input.text("eyes"),
                        input.text("markings"),
                        input.text("clothing"),
                        input.text("height"),
                        input.text("belongings")),
                new ThreatChecklist.Contact(
                        reading.parsed("at", moments::fromField, "value.date-time", "2026-05-31T14:30"),
                        input.text("callDuration"),
                        input.text("staffMember"),
                        input.text("numberCalled"),
                        input.text("calledFrom"),
                        input.text("backgroundNoise"),
                        input.text("witnesses")),
                null,
                null);
    }

    private List<Choice> traits(Trait.Group group) {
        return group.traits()
                .map(trait -> Choice.of(trait.name(), words.text("conduct.trait." + trait.name())))
                .toList();
    }

    private List<Choice> flags(String... names) {
        return Stream.of(names)
                .map(name -> Choice.of(name, words.text("conduct.form." + name)))
                .toList();
    }

    private List<Choice> named(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> Choice.of(constant.name(), words.word(constant)))
                .toList();
    }
}
