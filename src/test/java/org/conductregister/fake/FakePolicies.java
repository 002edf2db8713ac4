package org.conductregister.fake;

import java.util.HashMap;
import java.util.Map;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;

/** One profile, exchangeable, and the versions of it that were made since. */
public final class FakePolicies implements Policies {

    private final FakeProfileVersions made;
    private final Map<String, PolicyProfile> versions = new HashMap<>();
    private PolicyProfile profile;

    FakePolicies(FakeProfileVersions made) {
        this.made = made;
    }

    /** New cases begin under this profile from now on. */
    public void use(PolicyProfile other) {
        profile = other;
        if (other != null) {
            versions.put(other.reference(), other);
        }
    }

    @Override
    public PolicyProfile of(String reference) {
        PolicyProfile kept = versions.get(reference);
        if (profile == null) {
            throw new IllegalStateException("no such version: " + reference);
        }
        return kept != null
                ? kept
                : made.find(reference)
                        .map(ProfileVersion::profile)
                        .orElseThrow(() -> new IllegalStateException("no such version: " + reference));
    }

    @Override
    public PolicyProfile active() {
        if (profile == null) {
            throw new IllegalStateException("the test has not said which profile it uses");
        }
        int newest = made.newest(profile.id());
        return newest > profile.version() ? of(profile.id() + "@" + newest) : profile;
    }
}
