package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.SubjectFile;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Reason;

/** The forms that say who is who, and what they mean when they come back. Each is shown once more before it counts. */
final class SubjectForms {

    static final String AMEND = "amend";
    static final String MERGE = "merge";
    static final String SPLIT = "split";

    /** Said by the form under a preview: now it counts. */
    static final String SURE = "sure";

    private final Wording words;
    private final Staff staff;
    private final HomeRegion region;

    SubjectForms(Wording words, Staff staff, HomeRegion region) {
        this.words = words;
        this.staff = staff;
        this.region = region;
    }

    // As they are shown --------------------------------------------------------------------------------------------

    Form amend(Subject subject, FormBuilder.Refusal refused) {
        return new FormBuilder(words, AMEND, AMEND, refused)
                .hidden("seenSubject", subject.revision())
                .text("name", subject.name(), true)
                .choice("select", "subjectKind", kinds(), subject.kind().name(), true)
                .field("text", "actsFor", subject.actsFor(), false, words.text("conduct.form.actsFor.help"))
                .heading("addMarkHeading")
                .text("email", "", false)
                .field("text", "phone", "", false, phoneHelp())
                .text("account", "", false)
                .text("organisation", "", false)
                .text("address", "", false)
                .choices("removed", marks(subject), Set.of(), false)
                .secondary()
                .build("conduct.subject.amend", "conduct.subject.preview");
    }

    Form merge(FormBuilder.Refusal refused) {
        return new FormBuilder(words, MERGE, MERGE, refused)
                .intro(words.text("conduct.subject.merge.intro"))
                .field("number", "other", "", true, words.text("conduct.form.other.help"))
                .secondary()
                .build("conduct.subject.merge", "conduct.subject.preview");
    }

    /** The same, for one that was suggested. */
    Form mergeWith(Subject other) {
        return new FormBuilder(words, MERGE + "-" + other.id(), MERGE, null)
                .hidden("other", other.id())
                .secondary()
                .build(null, "conduct.subject.merge.this");
    }

    Form split(SubjectFile file, List<SplitSubject.Brought> brought, FormBuilder.Refusal refused) {
        Subject subject = file.subject();
        List<Choice> into = Stream.concat(
                        Stream.of(Choice.of("0", words.text("conduct.subject.split.new"))),
                        brought.stream()
                                .map(each -> new Choice(
                                        String.valueOf(each.merged().id()),
                                        words.text(
                                                "conduct.subject.split.back",
                                                each.merged().name(),
                                                each.merged().id()),
                                        null,
                                        List.of())))
                .toList();
        boolean back = !brought.isEmpty();
        List<Choice> cases = file.reports().stream()
                .map(report -> Choice.of(
                        String.valueOf(report.id()),
                        report.issue().key() + " " + report.incident().topic()))
                .toList();
        FormBuilder form = new FormBuilder(words, SPLIT, SPLIT, refused)
                .intro(words.text("conduct.subject.split.intro"))
                .hidden("seenSubject", subject.revision())
                .choice(
                        "radios",
                        "into",
                        into,
                        back ? String.valueOf(brought.get(0).merged().id()) : "0",
                        true)
                .text("name", "", false)
                .choice("select", "subjectKind", kinds(), subject.kind().name(), false)
                .text("actsFor", "", false)
                .choices(
                        "marks",
                        marks(subject),
                        back
                                ? brought.get(0).marks().stream()
                                        .map(SubjectForms::coded)
                                        .collect(Collectors.toSet())
                                : Set.of(),
                        true);
        if (!cases.isEmpty()) {
            form.choices(
                    "reports",
                    cases,
                    back
                            ? brought.get(0).reports().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.toSet())
                            : Set.of(),
                    false);
        }
        return form.secondary().build("conduct.subject.split", "conduct.subject.preview");
    }

    /** Sends what was typed again, for good. A merge and a split ask how it is known. */
    Form confirm(Input typed, String tokenName, FormBuilder.Refusal refused) {
        String action = typed.text("action");
        String id = "sure-" + action;
        FormBuilder form = new FormBuilder(words, id, action, refused).hidden(SURE, true);
        typed.fieldsBut(Set.of(tokenName, "form", "action", SURE, "reason"))
                .forEach((name, values) -> values.forEach(value -> form.hidden(name, value)));
        if (!action.equals(AMEND)) {
            form.field("text", "reason", "", true, words.text("conduct.subject.reason.help"));
        }
        return form.build(null, "conduct.subject." + action + ".sure");
    }

    // As they come back --------------------------------------------------------------------------------------------

    AmendSubject.Command amended(long id, Input input) {
        return new AmendSubject.Command(id, (int) input.id("seenSubject"), said(input), decoded(input.set("removed")));
    }

    MergeSubjects.Command merged(long id, Input input) {
        return new MergeSubjects.Command(id, input.id("other"), input.text("reason"));
    }

    SplitSubject.Command parted(long id, Input input) {
        return new SplitSubject.Command(
                id,
                (int) input.id("seenSubject"),
                input.id("into"),
                said(input),
                decoded(input.set("marks")),
                input.set("reports").stream()
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                input.text("reason"));
    }

    /** The subject as it was typed. */
    SubjectRef said(Input input) {
        String account =
                staff.user(input.text("account")).map(user -> user.getKey()).orElse(null);
        return new SubjectRef(
                account,
                input.text("email"),
                input.text("name"),
                kind(input.text("subjectKind")),
                input.text("phone"),
                region.code(),
                input.text("address"),
                input.text("organisation"),
                input.text("actsFor"));
    }

    /** What of it Jira does not know: the account, the organisation. */
    List<Reason> unknown(Input input) {
        List<Reason> reasons = new ArrayList<>();
        String account = input.text("account");
        if (!account.isEmpty() && staff.user(account).isEmpty()) {
            reasons.add(Reason.at("account", "report.account-unknown", account));
        }
        staff.wrongOrganisation(input.text("organisation")).ifPresent(reasons::add);
        return reasons;
    }

    /** Null for what is no kind. */
    static Subject.Kind kind(String name) {
        return Stream.of(Subject.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    List<Choice> kinds() {
        return Stream.of(Subject.Kind.values())
                .map(kind -> Choice.of(kind.name(), words.word(kind)))
                .toList();
    }

    String phoneHelp() {
        String code = region.code();
        return words.text("conduct.form.phone.help", code == null ? "-" : code);
    }

    private List<Choice> marks(Subject subject) {
        return sorted(subject)
                .map(mark -> Choice.of(coded(mark), words.word(mark.kind()) + ": " + shown(mark)))
                .toList();
    }

    /** The marks of a subject, in the order in which they are shown. */
    static Stream<Identifier> sorted(Subject subject) {
        return subject.identifiers().stream()
                .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value));
    }

    /** A mark as people read it. */
    String shown(Identifier mark) {
        return staff.shown(mark);
    }

    private static String coded(Identifier mark) {
        return mark.kind() + ":" + mark.value();
    }

    /** What nobody could have ticked is left out. */
    private static Set<Identifier> decoded(Set<String> values) {
        return values.stream()
                .filter(value -> value.matches("(USER|EMAIL|ORGANISATION|ADDRESS):.*\\S.*|PHONE:\\+[0-9].*"))
                .map(value -> value.split(":", 2))
                .map(parts -> new Identifier(Identifier.Kind.valueOf(parts[0]), parts[1]))
                .collect(Collectors.toSet());
    }
}
