package org.conductregister.adoption;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conductregister.letter.TemplateLint;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Oversight;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.OverdueStep;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.Scope;
import org.conductregister.policy.TypeRules;
import org.conductregister.report.OversightDuties;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * What is wrong with a profile whose form is right: everything that is missing, that is there twice, or that contradicts
 * another part, each named with its place, for example {@code restrictionTypes[sole-contact].instruction} (R1).
 */
public final class PolicyFaults {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final PolicyProfile profile;
    private final List<Reason> faults = new ArrayList<>();

    private PolicyFaults(PolicyProfile profile) {
        this.profile = profile;
    }

    /** All of it at once; empty if the profile can be used. */
    public static List<Reason> of(PolicyProfile profile) {
        PolicyFaults found = new PolicyFaults(profile);
        found.identity();
        found.unique("categories", profile.categories(), Category::key);
        found.unique("restrictionTypes", profile.restrictionTypes(), RestrictionType::key);
        found.unique("scope.serviceAreas", profile.scope().serviceAreas(), Scope.ServiceArea::key);
        found.choosable();
        found.roles();
        found.routing();
        found.oversight();
        found.clocks();
        found.letters();
        found.phrases();
        profile.restrictionTypes().forEach(found::restrictionType);
        return List.copyOf(found.faults);
    }

    private void identity() {
        require(
                profile.id() != null && profile.id().matches("[a-z0-9][a-z0-9-]*"),
                "id",
                "policy.key-not-plain",
                profile.id());
        require(profile.version() > 0, "version", "policy.version-not-positive", profile.version());
        require(profile.publicLink() != null, "publicLink", "policy.missing");
        require(profile.clocks() != null, "clocks", "policy.missing");
        require(profile.frontLine() != null, "frontLine", "policy.missing");
        require(profile.process() != null, "process", "policy.missing");
        require(profile.header() != null, "header", "policy.missing");
        if (profile.header() != null) {
            require(profile.header().nextReview() != null, "header.nextReview", "policy.missing");
            require(profile.header().ownerRole() != null, "header.ownerRole", "policy.missing");
        }
    }

    private <T> void unique(String place, List<T> all, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            require(seen.add(key.apply(each)), place, "policy.key-twice", key.apply(each));
        }
    }

    private void choosable() {
        require(
                profile.categories().stream().anyMatch(category -> !category.retired()),
                "categories",
                "policy.none-to-choose");
        require(
                profile.restrictionTypes().stream().anyMatch(type -> !type.retired()),
                "restrictionTypes",
                "policy.none-to-choose");
    }

    private void roles() {
        for (Role role : Role.values()) {
            boolean bound = !profile.roles().getOrDefault(role, Set.of()).isEmpty();
            if (role == Role.SYSTEM) {
                require(!profile.roles().containsKey(role), "roles.SYSTEM", "policy.role-of-the-app");
                require(!profile.deputies().containsKey(role), "deputies.SYSTEM", "policy.role-of-the-app");
            } else {
                require(bound, "roles." + role, "policy.role-without-group");
            }
        }
    }

    private void routing() {
        for (ReportKind kind : ReportKind.values()) {
            require(profile.routing().get(kind) != null, "routing." + kind, "policy.missing");
        }
    }

    /** Appeals and oversight belong to a case, which nobody else sees. */
    private void oversight() {
        if (profile.process() != null) {
            worksOnCases("process.appealBy", profile.process().appealBy());
        }
        for (int i = 0; i < profile.oversight().size(); i++) {
            Oversight each = profile.oversight().get(i);
            String place = "oversight[" + (i + 1) + "].";
            require(OversightDuties.OCCASIONS.contains(each.on()), place + "on", "policy.oversight-unfit", each.on());
            require(each.body() != null && !each.body().isBlank(), place + "body", "policy.missing");
            worksOnCases(place + "by", each.by());
        }
    }

    private void worksOnCases(String place, Role role) {
        require(
                role == Role.ASSESSOR || role == Role.DECIDER || role == Role.CHIEF_OFFICER,
                place,
                "policy.role-unfit",
                role);
    }

    private void clocks() {
        if (profile.clocks() == null) {
            return;
        }
        positive("clocks.reviewInterval", profile.clocks().reviewInterval());
        positive("clocks.reviewCeiling", profile.clocks().reviewCeiling());
        Period last = null;
        int number = 1;
        for (OverdueStep step : profile.clocks().overdueSteps()) {
            if (last != null && !longer(step.after(), last)) {
                fault("clocks.overdueSteps[" + number + "].after", "policy.steps-not-rising", step.after(), last);
            }
            last = step.after();
            number++;
        }
    }

    private void restrictionType(RestrictionType type) {
        String place = "restrictionTypes[" + type.key() + "].";
        require(type.approver() != null, place + "approver", "policy.missing");
        require(type.atDate() != null, place + "atDate", "policy.missing");
        require(type.ceiling() != null, place + "ceiling", "policy.missing");
        require(type.terms() != null, place + "terms", "policy.missing");
        positive(place + "ceiling", type.ceiling());
        positive(place + "interval", type.interval());
        if (type.interval() != null && type.ceiling() != null && longer(type.interval(), type.ceiling())) {
            fault(place + "interval", "policy.interval-beyond-ceiling", type.interval(), type.ceiling());
        }
        if (type.terms() != null) {
            told(place, TemplateLint.of(type));
            told(place, TypeRules.of(type));
        }
    }

    private void letters() {
        for (LetterKind kind : LetterKind.values()) {
            LetterTemplate template = profile.letters().get(kind);
            require(template != null, "letters." + kind, "policy.missing");
            if (template != null) {
                told("letters." + kind + ".", TemplateLint.of(profile, kind, template));
            }
        }
    }

    private void phrases() {
        for (Phrase phrase : Phrase.values()) {
            told("phrases.", TemplateLint.of(phrase, profile.phrases().get(phrase)));
        }
    }

    /** What was found in a part, by its place in the whole; {@code text3} is the text of the third section. */
    private void told(String part, List<Reason> reasons) {
        for (Reason reason : reasons) {
            String field = reason.field().replaceAll("^(clause|heading|text)(\\d+)$", "sections[$2].$1");
            faults.add(new Reason(reason.code(), part + field, reason.args()));
        }
    }

    private void positive(String place, Period period) {
        if (period != null && !ANY_DAY.plus(period).isAfter(ANY_DAY)) {
            fault(place, "policy.period-not-positive", period);
        }
    }

    private static boolean longer(Period one, Period other) {
        return ANY_DAY.plus(one).isAfter(ANY_DAY.plus(other));
    }

    private void require(boolean met, String place, String code, Object... args) {
        if (!met) {
            fault(place, code, args);
        }
    }

    private void fault(String place, String code, Object... args) {
        faults.add(Reason.at(place, code, args));
    }
}
