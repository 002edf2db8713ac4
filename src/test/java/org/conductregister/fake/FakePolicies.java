package org.conductregister.fake;

import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;

/** One profile, exchangeable. */
public final class FakePolicies implements Policies {

    private PolicyProfile profile;

    /** New cases begin under this profile from now on. */
    public void use(PolicyProfile other) {
        profile = other;
    }

    @Override
    public PolicyProfile active() {
        if (profile == null) {
            throw new IllegalStateException("the test has not said which profile it uses");
        }
        return profile;
    }
}
