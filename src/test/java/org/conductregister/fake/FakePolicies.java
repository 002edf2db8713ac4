package org.conductregister.fake;

import java.util.HashMap;
import java.util.Map;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;

/** One profile, exchangeable. */
public final class FakePolicies implements Policies {

    private final Map<String, PolicyProfile> versions = new HashMap<>();
    private PolicyProfile profile;

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
        if (kept == null || profile == null) {
            throw new IllegalStateException("no such version: " + reference);
        }
        return kept;
    }

    @Override
    public PolicyProfile active() {
        if (profile == null) {
            throw new IllegalStateException("the test has not said which profile it uses");
        }
        return profile;
    }
}
