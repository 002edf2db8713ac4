package org.conductregister.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;

/** Every version of the policy in force, as the register has it now, whatever this node has heard of. */
final class TemplateHistory {

    private final List<Made> versions = new ArrayList<>();

    /**
     * A version of the policy.
     *
     * @param byName who made it; an empty text for the one that the app ships
     * @param at when; null for the one that the app ships
     */
    record Made(PolicyProfile profile, String byName, Instant at) {}

    TemplateHistory(Policies policies, ProfileVersions kept) {
        PolicyProfile known = policies.active();
        List<ProfileVersion> made = kept.of(known.id());
        PolicyProfile first = made.isEmpty()
                ? known
                : policies.of(known.id() + "@" + (made.get(0).profile().version() - 1));
        versions.add(new Made(first, "", null));
        made.forEach(each -> versions.add(new Made(each.profile(), each.byName(), each.at())));
    }

    /** Every version, oldest first. */
    List<Made> made() {
        return List.copyOf(versions);
    }

    /** The newest version. */
    PolicyProfile latest() {
        return versions.get(versions.size() - 1).profile();
    }

    /** The versions in which this letter changed, oldest first, beginning with the one that the app ships. */
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
