package org.conductregister.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyVersions;

/** The version in force and those that it was made from. */
final class TemplateHistory {

    private final List<Made> versions = new ArrayList<>();

    /**
     * A version of the policy.
     *
     * @param byName who made it; an empty text for one that the app ships
     * @param at when; null for one that the app ships
     */
    record Made(PolicyProfile profile, String byName, Instant at) {}

    TemplateHistory(PolicyVersions policies) {
        for (PolicyProfile each : policies.line(policies.inForce())) {
            versions.add(
                    0,
                    policies.made(each.reference())
                            .map(made -> new Made(each, made.byName(), made.at()))
                            .orElseGet(() -> new Made(each, "", null)));
        }
    }

    /** Every version, oldest first. */
    List<Made> made() {
        return List.copyOf(versions);
    }

    /** The version in force. */
    PolicyProfile latest() {
        return versions.get(versions.size() - 1).profile();
    }

    /** The versions in which this letter changed, oldest first, beginning with the first. */
    List<TemplateChange> of(LetterKind kind) {
        List<TemplateChange> changes = new ArrayList<>();
        LetterTemplate before = null;
        for (Made version : versions) {
            LetterTemplate now = version.profile().letters().get(kind);
            if (!now.equals(before)) {
                changes.add(new TemplateChange(version.profile().version(), version.byName(), version.at(), now));
            }
            before = now;
        }
        return changes;
    }

    /** The version from which this letter has the words that it has now. */
    TemplateChange last(LetterKind kind) {
        List<TemplateChange> changes = of(kind);
        return changes.get(changes.size() - 1);
    }
}
