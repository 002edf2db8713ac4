package org.conductregister.jira.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.Role;

/** What is wrong with a profile that can be read: all of it at once. */
final class ProfileFaults {

    private final PolicyProfile profile;
    private final List<String> faults = new ArrayList<>();

    private ProfileFaults(PolicyProfile profile) {
        this.profile = profile;
    }

    static List<String> of(PolicyProfile profile) {
        ProfileFaults found = new ProfileFaults(profile);
        found.identity();
        found.unique("category", profile.categories(), Category::key);
        found.unique("restriction type", profile.restrictionTypes(), RestrictionType::key);
        found.roles();
        found.routing();
        found.letters();
        found.phrases();
        return List.copyOf(found.faults);
    }

    private void identity() {
        require(profile.id() != null && profile.id().matches("[a-z0-9][a-z0-9-]*"), "id is no plain key");
        require(profile.version() > 0, "version must be 1 or more");
        require(profile.publicLink() != null, "publicLink is missing: every letter names it");
        require(profile.clocks() != null, "clocks are missing");
    }

    private <T> void unique(String what, List<T> all, Function<T, String> key) {
        require(!all.isEmpty(), "there is no " + what);
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            require(seen.add(key.apply(each)), what + " " + key.apply(each) + " is there twice");
        }
    }

    private void roles() {
        for (Role role : Role.values()) {
            boolean bound = !profile.roles().getOrDefault(role, Set.of()).isEmpty();
            require(bound || role == Role.SYSTEM, "no group holds the role " + role);
        }
        require(!profile.roles().containsKey(Role.SYSTEM), "the role SYSTEM belongs to the app alone");
        for (RestrictionType type : profile.restrictionTypes()) {
            require(type.approver() != null, "restriction type " + type.key() + " has no approver");
            require(type.terms() != null, "restriction type " + type.key() + " has no terms");
            require(type.ceiling() != null, "restriction type " + type.key() + " has no ceiling");
            require(type.atDate() != null, "restriction type " + type.key() + " does not say LAPSE or HOLD");
        }
    }

    private void routing() {
        for (ReportKind kind : ReportKind.values()) {
            require(profile.routing().get(kind) != null, "routing does not say who gets a report of kind " + kind);
        }
        require(profile.header() != null && profile.header().nextReview() != null, "header has no nextReview");
        require(profile.header() != null && profile.header().ownerRole() != null, "header has no ownerRole");
        require(profile.frontLine() != null, "frontLine is missing");
        require(profile.process() != null, "process is missing");
    }

    private void letters() {
        for (LetterKind kind : LetterKind.values()) {
            LetterTemplate template = profile.letters().get(kind);
            require(template != null, "there is no letter " + kind);
            if (template != null) {
                template.demands().forEach(clause -> fulfils(kind, template, clause));
            }
        }
    }

    private void phrases() {
        for (Phrase phrase : Phrase.values()) {
            require(!profile.phrases().getOrDefault(phrase, "").isBlank(), "the phrase " + phrase + " has no words");
        }
    }

    private void fulfils(LetterKind kind, LetterTemplate template, Clause clause) {
        boolean has = template.sections().stream().map(Section::clause).anyMatch(clause::equals);
        require(has, "the letter " + kind + " demands " + clause + " but has no such section");
    }

    private void require(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
