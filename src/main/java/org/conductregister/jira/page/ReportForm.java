package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.Incident;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;

/**
 * The form of a report as it is shown (R27 to R38, R40). It has every field; the style sheet hides those that the kind and
 * the answers make needless, so that without it, too, everything can be said.
 */
final class ReportForm {

    static final String REPORTER = "REPORTER";
    static final String OTHER = "OTHER";
    static final String UNKNOWN = "UNKNOWN";

    private final Wording words;
    private final Moments moments;
    private final Policies policies;
    private final Staff staff;
    private final SubjectForms people;

    ReportForm(Wording words, Moments moments, Policies policies, Staff staff, SubjectForms people) {
        this.people = people;
        this.words = words;
        this.moments = moments;
        this.policies = policies;
        this.staff = staff;
    }

    /**
     * What the form begins with.
     *
     * @param reportId 0 for a new report
     * @param revision of the report; 0 for a new one
     * @param kind what kind of report it is so far
     * @param ticketKey may be empty
     * @param ticketReporter name of the ticket's reporter; empty if there is no ticket
     * @param subject whom the report is about so far, or null for the ticket's reporter
     * @param signedName the name of whoever fills it in
     * @param inForce what is in force on that person, for a breach
     */
    record Start(
            long reportId,
            int revision,
            long contactId,
            String policy,
            ReportKind kind,
            String ticketKey,
            String ticketReporter,
            SubjectRef subject,
            Incident incident,
            String signedName,
            List<Choice> inForce) {}

    /** @param sentTo where the form goes, see {@link Form} */
    Form shown(Start start, DraftDesk.Filling filling, String sentTo, FormBuilder.Refusal refused) {
        FormBuilder form = new FormBuilder(words, "report", start.reportId() == 0 ? "file" : "complete", refused);
        if (start.reportId() != 0) {
            form.hidden("reportId", start.reportId()).hidden("revision", start.revision());
        }
        if (start.contactId() != 0) {
            form.hidden("contact", start.contactId());
        }
        form.withFilesTo(sentTo).hidden("once", filling.once()).hidden("draftForm", filling.form());
        Incident incident = start.incident();
        form.choice("radios", "kind", kinds(), start.kind().name(), true);
        who(form, start);
        when(form, incident);
        whatHappened(form, incident, categoriesToChoose(start));
        safety(form, incident.safety());
        before(form, incident.background(), incident.tried());
        form.heading("moreHeading").note("moreNote", words.text("conduct.form.moreNote"));
        course(form, incident);
        elsewhere(form, incident);
        matter(form, incident.background());
        effects(form, incident);
        form.heading("signHeading")
                .field("text", "signedName", start.signedName(), true, words.text("conduct.form.signedName.help"));
        return form.build(null, "conduct.report.send");
    }

    private void who(FormBuilder form, Start start) {
        boolean other = start.subject() != null || start.ticketReporter().isEmpty();
        SubjectRef subject = start.subject() == null ? new SubjectRef("", "", "") : start.subject();
        Incident.Involved involved = start.incident().involved();
        form.heading("whoHeading")
                .text("ticketKey", start.ticketKey(), false)
                .choice("radios", "about", abouts(start), other ? OTHER : REPORTER, true)
                .text("name", subject.name(), false)
                .text("email", subject.email(), false)
                .text("account", start.subject() == null ? "" : staff.usernameOf(subject.userKey()), false)
                .field("text", "phone", subject.phone(), false, people.phoneHelp())
                .fold(
                        "whoFold",
                        subject.kind() != null && subject.kind() != Subject.Kind.PERSON
                                || said(subject.address(), subject.organisation()))
                .choice(
                        "select",
                        "subjectKind",
                        people.kinds(),
                        subject.kind() == null
                                ? Subject.Kind.PERSON.name()
                                : subject.kind().name(),
                        false)
                .field("text", "address", subject.address(), false, words.text("conduct.form.address.help"))
                .field(
                        "text",
                        "organisation",
                        subject.organisation(),
                        false,
                        words.text("conduct.form.organisation.help"))
                .field("text", "actsFor", subject.actsFor(), false, words.text("conduct.form.actsFor.help"))
                .endFold()
                .text("electedMember", involved.electedMember(), true);
        if (start.inForce().isEmpty()) {
            form.note("breachedNone", words.text("conduct.report.nothing-in-force"));
        } else {
            List<String> chosen =
                    start.incident().breached().stream().map(String::valueOf).toList();
            form.choices("breached", start.inForce(), chosen, true);
        }
    }

    private void when(FormBuilder form, Incident incident) {
        form.heading("whenHeading")
                .field(
                        "datetime",
                        "occurredAt",
                        moments.toField(incident.occurredAt()),
                        true,
                        words.text(
                                "conduct.form.occurredAt.help", moments.zone().getId()))
                .choice("select", "channel", named(Channel.values()), name(incident.channel()), true);
    }

    private void whatHappened(FormBuilder form, Incident incident, List<Category> offered) {
        form.heading("whatHeading")
                .text("topic", incident.topic(), true)
                .choices("categories", categories(offered), incident.categories(), true)
                .fold("behavioursFold", !incident.background().behaviours().isEmpty())
                .choices(
                        "behaviours", behaviours(offered), incident.background().behaviours(), false)
                .endFold()
                .area("behaviour", incident.behaviour(), true)
                .field("file", "files", "", false, limits());
    }

    private void safety(FormBuilder form, Incident.Safety safety) {
        form.heading("safetyHeading")
                .choice("select", "risk", named(Incident.Risk.values()), name(safety.risk()), true)
                .choices(
                        "safety",
                        flags("violence", "policeAttended", "duressUsed"),
                        chosen(Map.of(
                                "violence", safety.violence(),
                                "policeAttended", safety.policeAttended(),
                                "duressUsed", safety.duressUsed())),
                        false)
                .fold("safetyFold", safety.isUrgent() || said(safety.policeReference(), safety.safetyReference()))
                .text("policeReference", safety.policeReference(), false)
                .text("safetyReference", safety.safetyReference(), false)
                .area("propertyDamage", safety.propertyDamage(), false)
                .area("thirdParties", safety.thirdParties(), false)
                .endFold();
    }

    private static void before(FormBuilder form, Incident.Background before, String tried) {
        form.heading("beforeHeading")
                .area("tried", tried, true)
                .area("informalSteps", before.informalSteps(), false)
                .area("whyNotInformal", before.whyNotInformal(), false);
    }

    private void course(FormBuilder form, Incident incident) {
        Incident.Ending ending = incident.ending();
        boolean known = ending.warned() || ending.warnedAgain() || ending.ended();
        form.fold("courseFold", known || said(incident.afterwards()))
                .choices(
                        "ending",
                        flags("warned", "warnedAgain", "ended"),
                        chosen(Map.of(
                                "warned",
                                ending.warned(),
                                "warnedAgain",
                                ending.warnedAgain(),
                                "ended",
                                ending.ended())),
                        false)
                .field("datetime", "endedAt", moments.toField(ending.endedAt()), true, null)
                .area("afterwards", incident.afterwards(), false)
                .endFold();
    }

    private static void elsewhere(FormBuilder form, Incident incident) {
        String contact = incident.involved().subjectContact();
        form.fold("elsewhereFold", incident.outsideHours() || said(incident.place(), contact))
                .text("place", incident.place(), false)
                .flag("outsideHours", incident.outsideHours())
                .text("subjectContact", contact, false)
                .endFold();
    }

    private void matter(FormBuilder form, Incident.Background before) {
        form.fold(
                        "matterFold",
                        before.considered() != null || !before.linkedTickets().isEmpty())
                .choice("select", "considered", named(Incident.Considered.values()), name(before.considered()), false)
                .field(
                        "text",
                        "linkedTickets",
                        String.join(
                                ", ", before.linkedTickets().stream().sorted().toList()),
                        false,
                        words.text("conduct.form.linkedTickets.help"))
                .endFold();
    }

    private void effects(FormBuilder form, Incident incident) {
        Incident.Impact impact = incident.impact();
        Incident.Involved involved = incident.involved();
        String primary = staff.usernameOf(involved.primaryEmployeeKey());
        form.fold(
                        "effectsFold",
                        impact.minutesSpent() > 0
                                || said(impact.onPeople(), impact.onResources(), primary, involved.otherStaff()))
                .area("impactOnPeople", impact.onPeople(), false)
                .area("impactOnResources", impact.onResources(), false)
                .field("number", "minutesSpent", String.valueOf(impact.minutesSpent()), false, null)
                .user("primaryEmployee", primary, false)
                .text("otherStaff", involved.otherStaff(), false)
                .endFold();
    }

    /** Whether anything stands in any of these. */
    private static boolean said(String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && !text.isBlank());
    }

    private String limits() {
        int mega = AttachToReport.MOST_BYTES / (1024 * 1024);
        return words.text("conduct.attach.limits", AttachToReport.MOST_FILES, mega);
    }

    private List<Choice> kinds() {
        return Stream.of(ReportKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        words.text("conduct.kind." + kind.name()),
                        words.text("conduct.kind." + kind.name() + ".help"),
                        List.of()))
                .toList();
    }

    private List<Choice> abouts(Start start) {
        List<Choice> choices = new ArrayList<>();
        if (!start.ticketReporter().isEmpty()) {
            choices.add(Choice.of(REPORTER, words.text("conduct.report.about-reporter", start.ticketReporter())));
        }
        choices.add(Choice.of(OTHER, words.text("conduct.report.about-other")));
        choices.add(Choice.of(UNKNOWN, words.text("conduct.report.about-unknown")));
        return choices;
    }

    private static List<Choice> categories(List<Category> offered) {
        return offered.stream()
                .map(category -> new Choice(category.key(), category.name(), category.definition(), List.of()))
                .toList();
    }

    /** None that is retired, unless the report has it already. */
    private List<Category> categoriesToChoose(Start start) {
        PolicyProfile policy = start.policy() == null ? policies.active() : policies.of(start.policy());
        Set<String> before = start.incident().categories();
        return policy.categories().stream()
                .filter(category -> !category.retired() || before.contains(category.key()))
                .toList();
    }

    private static List<Choice> behaviours(List<Category> offered) {
        return offered.stream().flatMap(ReportForm::examples).toList();
    }

    private static Stream<Choice> examples(Category category) {
        return category.behaviours().stream()
                .map(example -> new Choice(example, example, null, List.of(), category.key()));
    }

    private List<Choice> flags(String... names) {
        return Stream.of(names)
                .map(name -> Choice.of(name, words.text("conduct.form." + name)))
                .toList();
    }

    private static Set<String> chosen(Map<String, Boolean> flags) {
        return flags.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
