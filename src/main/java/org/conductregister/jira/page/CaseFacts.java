package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.page.CasePage.Fact;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Factor;
import org.conductregister.policy.Policies;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision;
import org.conductregister.report.Incident;

/** What a case says, as labelled texts; what it does not say is left out. */
final class CaseFacts {

    private final Wording words;
    private final Moments moments;
    private final Policies policies;
    private final Staff staff;

    CaseFacts(Wording words, Moments moments, Policies policies, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.policies = policies;
        this.staff = staff;
    }

    List<Fact> incident(ConductReport report) {
        Incident incident = report.incident();
        List<Fact> facts = new ArrayList<>();
        add(facts, "kind", words.text("conduct.kind." + report.kind().name()));
        add(facts, "occurredAt", moments.time(incident.occurredAt()));
        flag(facts, "outsideHours", incident.outsideHours());
        add(facts, "channel", word(incident.channel()));
        add(facts, "place", incident.place());
        add(facts, "subjectContact", incident.involved().subjectContact());
        add(facts, "electedMember", incident.involved().electedMember());
        add(facts, "topic", incident.topic());
        add(facts, "categories", incident.categories().stream().sorted().map(key -> category(report, key)));
        add(facts, "behaviours", incident.background().behaviours().stream().sorted());
        add(facts, "behaviour", incident.behaviour());
        addEnding(facts, incident.ending());
        add(facts, "afterwards", incident.afterwards());
        addSafety(facts, incident.safety());
        addBefore(facts, incident);
        add(facts, "impactOnPeople", incident.impact().onPeople());
        add(facts, "impactOnResources", incident.impact().onResources());
        int minutes = incident.impact().minutesSpent();
        add(facts, "minutesSpent", minutes == 0 ? "" : String.valueOf(minutes));
        String primary = incident.involved().primaryEmployeeKey();
        add(facts, "primaryEmployee", primary == null ? "" : staff.nameOf(primary));
        add(facts, "otherStaff", incident.involved().otherStaff());
        addSignature(facts, report);
        return facts;
    }

    private void addEnding(List<Fact> facts, Incident.Ending ending) {
        flag(facts, "warned", ending.warned());
        flag(facts, "warnedAgain", ending.warnedAgain());
        if (ending.ended()) {
            add(facts, "ended", moments.time(ending.endedAt()));
        }
    }

    private void addSafety(List<Fact> facts, Incident.Safety safety) {
        flag(facts, "violence", safety.violence());
        add(facts, "risk", words.word(safety.risk()));
        flag(facts, "policeAttended", safety.policeAttended());
        flag(facts, "duressUsed", safety.duressUsed());
        add(facts, "policeReference", safety.policeReference());
        add(facts, "safetyReference", safety.safetyReference());
        add(facts, "propertyDamage", safety.propertyDamage());
        add(facts, "thirdParties", safety.thirdParties());
    }

    private void addBefore(List<Fact> facts, Incident incident) {
        Incident.Background before = incident.background();
        add(facts, "tried", incident.tried());
        add(facts, "informalSteps", before.informalSteps());
        add(facts, "whyNotInformal", before.whyNotInformal());
        add(facts, "considered", word(before.considered()));
        add(facts, "linkedTickets", before.linkedTickets().stream().sorted());
        add(facts, "breached", incident.breached().stream().sorted().map(id -> "#" + id));
    }

    private void addSignature(List<Fact> facts, ConductReport report) {
        if (report.signOff() != null) {
            String at = moments.time(report.signOff().at());
            add(
                    facts,
                    "signedName",
                    words.text("conduct.case.signed", report.signOff().name(), at));
        }
    }

    private String category(ConductReport report, String key) {
        return policies.of(report.policy())
                .category(key)
                .map(category -> category.name())
                .orElse(key);
    }

    private String word(Enum<?> constant) {
        return constant == null ? "" : words.word(constant);
    }

    private void flag(List<Fact> facts, String field, boolean set) {
        add(facts, field, set ? words.text("conduct.case.yes") : "");
    }

    private void add(List<Fact> facts, String field, Stream<String> texts) {
        add(facts, field, texts.collect(Collectors.joining(", ")));
    }

    List<Fact> answers(ConductReport report) {
        return report.assessment() == null
                ? List.of()
                : Stream.of(Factor.values())
                        .filter(factor -> report.assessment().answers().containsKey(factor))
                        .map(factor -> new Fact(
                                words.word(factor),
                                report.assessment().answers().get(factor)))
                        .toList();
    }

    List<Fact> decision(ConductReport report) {
        Decision decision = report.decision();
        if (decision == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "outcome", words.word(decision.outcome()));
        add(facts, "reason", decision.reason());
        add(facts, "ground", decision.limb() == null ? "" : words.word(decision.limb()));
        add(
                facts,
                "types",
                decision.recommended().stream()
                        .sorted()
                        .map(key -> typeName(report, key))
                        .collect(Collectors.joining(", ")));
        add(
                facts,
                "decided",
                words.text("conduct.case.by", staff.nameOf(decision.decidedBy()), moments.time(decision.at())));
        return facts;
    }

    private String typeName(ConductReport report, String key) {
        return policies.of(report.policy())
                .restrictionType(key)
                .map(type -> type.name())
                .orElse(key);
    }

    private void add(List<Fact> facts, String field, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(words.text("conduct.form." + field), text));
        }
    }
}
