package org.conductregister.jira.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conductregister.letter.TemplateLint;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.Reason;
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
        found.wordings();
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
                told("the letter " + kind, TemplateLint.of(profile, kind, template));
            }
        }
    }

    private void phrases() {
        for (Phrase phrase : Phrase.values()) {
            told("the phrase", TemplateLint.of(phrase, profile.phrases().get(phrase)));
        }
    }

    private void wordings() {
        for (RestrictionType type : profile.restrictionTypes()) {
            if (type.terms() != null) {
                told("the restriction type " + type.key(), TemplateLint.of(type));
            }
        }
    }

    private void told(String whose, List<Reason> reasons) {
        for (Reason reason : reasons) {
            String named = reason.args().isEmpty() ? "" : " (" + String.join(", ", reason.args()) + ")";
            faults.add(whose + ", " + reason.field() + ": " + reason.code() + named);
        }
    }

    private void require(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
