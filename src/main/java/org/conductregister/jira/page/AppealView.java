package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealDecision;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.AppealState;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.appeal.Lodging;
import org.conductregister.appeal.Said;
import org.conductregister.jira.page.CasePage.Fact;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.page.FormBuilder.Refusal;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.register.CaseFile;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Actor;

/** Puts the appeals and complaints of a case into words, with the forms for those who may go on with them (R107). */
final class AppealView {

    private final PageParts parts;
    private final Wording words;
    private final Policies policies;
    private final Staff staff;
    private final TermsForm terms;
    private final AppealableDecisions decisions;

    AppealView(PageParts parts, Policies policies, Staff staff, TermsForm terms, AppealSteps steps) {
        this.parts = parts;
        this.words = parts.words();
        this.policies = policies;
        this.staff = staff;
        this.terms = terms;
        this.decisions = new AppealableDecisions(steps.records());
    }

    AppealPart of(CaseFile file, Actor actor, Refusal refused) {
        return new AppealPart(
                file.appeals().stream()
                        .map(appeal -> card(file, appeal, actor, refused))
                        .toList(),
                lodging(file, refused));
    }

    private AppealPart.Card card(CaseFile file, Appeal appeal, Actor actor, Refusal refused) {
        Letter decision = file.letters().stream()
                .filter(letter -> letter.id() == appeal.letterId())
                .findFirst()
                .orElse(null);
        boolean chief = appeal.isOpen() && decisions.isHeardBy(actor, appeal.id(), policies);
        List<String> barred = chief && decision != null ? words.of(decisions.partsOf(actor, decision)) : List.of();
        return new AppealPart.Card(
                "appeal-" + appeal.id(),
                decision == null
                        ? words.text("conduct.appeal.complaint")
                        : words.text(
                                "conduct.appeal.against",
                                decision.title(),
                                parts.moments().time(decision.sentAt())),
                words.word(appeal.state()),
                tone(appeal.state()),
                appeal.issue() == null ? null : appeal.issue().key(),
                appeal.issue() == null
                        ? null
                        : parts.links().issue(appeal.issue().key()),
                facts(appeal),
                barred,
                chief && barred.isEmpty() ? forms(appeal, decision, refused) : List.of());
    }

    private List<Fact> facts(Appeal appeal) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "lodged", how(appeal.lodging()));
        fact(facts, "grounds", appeal.lodging().grounds());
        fact(facts, "circumstances", appeal.lodging().circumstances());
        for (Lodging more : appeal.supplements()) {
            fact(facts, "added", how(more) + "\n" + more.grounds());
            fact(facts, "circumstances", more.circumstances());
        }
        if (appeal.consideredBy() != null) {
            fact(facts, "consideredBy", staff.nameOf(appeal.consideredBy()));
        }
        AppealDecision decision = appeal.decision();
        if (decision != null) {
            fact(facts, "ruling", words.word(decision.ruling()));
            fact(facts, "customerView", decision.customerView());
            fact(facts, "reason", decision.reason());
            fact(
                    facts,
                    "decided",
                    words.text(
                            "conduct.appeal.decided-by",
                            staff.nameOf(decision.decidedBy()),
                            parts.moments().time(decision.at())));
        }
        return facts;
    }

    private String how(Lodging lodging) {
        return words.text(
                lodging.byCustomer() ? "conduct.appeal.by-customer" : "conduct.appeal.by-staff",
                parts.moments().time(lodging.at()),
                words.word(lodging.channel()),
                lodging.byName());
    }

    private void fact(List<Fact> facts, String name, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(words.text("conduct.appeal.fact." + name), text));
        }
    }

    private List<Form> forms(Appeal appeal, Letter decision, Refusal refused) {
        if (appeal.state() == AppealState.LODGED) {
            return List.of(form("appeal-" + appeal.id() + "-take-up", "appeal-take-up", refused)
                    .hidden("appealId", appeal.id())
                    .intro(words.text("conduct.appeal.take-up.help"))
                    .build(null, "conduct.appeal.take-up"));
        }
        return List.of(decide(appeal, decision, refused));
    }

    private Form decide(Appeal appeal, Letter decision, Refusal refused) {
        List<Restriction> inForce = decision == null
                ? List.of()
                : decisions.restingOn(decision).stream()
                        .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                        .toList();
        FormBuilder form = form("appeal-" + appeal.id() + "-decide", "appeal-decide", refused)
                .hidden("appealId", appeal.id())
                .intro(words.text("conduct.appeal.decide.help"))
                .area("customerView", "", true)
                .choices(
                        "recordsConsidered",
                        List.of(Choice.of("yes", words.text("conduct.appeal.records-considered"))),
                        Set.of(),
                        true)
                .choice("radios", "ruling", rulings(appeal, !inForce.isEmpty()), "", true)
                .area("reason", "", true);
        if (!inForce.isEmpty()) {
            addTerms(form, inForce);
        }
        return form.build(null, "conduct.appeal.decide");
    }

    private void addTerms(FormBuilder form, List<Restriction> inForce) {
        form.choices(
                        "changes",
                        inForce.stream()
                                .map(restriction -> Choice.of(
                                        String.valueOf(restriction.id()),
                                        words.text(
                                                "conduct.review.change-one",
                                                type(restriction).name())))
                                .toList(),
                        Set.of(),
                        false)
                .field(
                        "date",
                        "nextReview",
                        inForce.get(0).reviewDate().toString(),
                        false,
                        words.text("conduct.appeal.next-review.help"));
        for (Restriction restriction : inForce) {
            form.about(type(restriction).name());
            terms.add(form, "terms" + restriction.id() + ".", type(restriction), restriction.terms());
        }
    }

    private List<Choice> rulings(Appeal appeal, boolean canVary) {
        return Stream.of(Ruling.values())
                .filter(ruling -> ruling == Ruling.ANSWERED ^ appeal.kind() == Appeal.Kind.APPEAL)
                .filter(ruling -> ruling != Ruling.VARIED || canVary)
                .map(ruling -> new Choice(
                        ruling.name(),
                        words.word(ruling),
                        words.text("conduct.ruling." + ruling.name() + ".help"),
                        List.of()))
                .toList();
    }

    private List<Form> lodging(CaseFile file, Refusal refused) {
        List<Form> forms = new ArrayList<>();
        Map<Long, Appeal> appealed = new HashMap<>();
        file.appeals().forEach(appeal -> appealed.put(appeal.letterId(), appeal));
        for (Letter letter : decisions.ofReport(file.report().id())) {
            Appeal lodged = appealed.get(decisions.first(letter).id());
            if (lodged != null && lodged.isOpen()) {
                forms.add(saying(
                                words,
                                form("appeal-add-" + letter.id(), "appeal-add", refused)
                                        .hidden("letterId", letter.id())
                                        .intro(letter.title()))
                        .secondary()
                        .build("conduct.appeal.add", "conduct.appeal.add.submit"));
            }
            if (lodged == null) {
                forms.add(saying(
                                words,
                                form("appeal-lodge-" + letter.id(), "appeal-lodge", refused)
                                        .hidden("letterId", letter.id())
                                        .intro(letter.title()))
                        .secondary()
                        .build("conduct.appeal.lodge", "conduct.appeal.lodge.submit"));
            }
        }
        if (file.subject() != null) {
            forms.add(saying(words, form("appeal-complain", "appeal-complain", refused))
                    .secondary()
                    .build("conduct.appeal.complain", "conduct.appeal.complain.submit"));
        }
        return forms;
    }

    /** What a customer says, and how it came. */
    static FormBuilder saying(Wording words, FormBuilder form) {
        return form.choice(
                        "select",
                        "channel",
                        Stream.of(Channel.values())
                                .map(channel -> Choice.of(channel.name(), words.word(channel)))
                                .toList(),
                        "",
                        true)
                .area("grounds", "", true)
                .area("circumstances", "", false);
    }

    /** What stands in the fields of {@link #saying}. */
    static Said said(Reading reading, Input input) {
        return new Said(reading.constant("channel", Channel.class), input.text("grounds"), input.text("circumstances"));
    }

    private FormBuilder form(String id, String action, Refusal refused) {
        return new FormBuilder(words, id, action, refused);
    }

    private RestrictionType type(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
    }

    private static String tone(AppealState state) {
        return switch (state) {
            case LODGED -> "aui-lozenge-new";
            case UNDER_CONSIDERATION -> "aui-lozenge-inprogress";
            case DECIDED -> "aui-lozenge-success";
        };
    }
}
