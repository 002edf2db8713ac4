package org.conductregister.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;

/** The profiles that a test says the app ships, and the versions that were made and put into force since. */
public final class FakePolicies implements Policies {

    private final FakeProfileVersions made;
    private final FakeActivations activations;
    private final List<PolicyProfile> shipped = new ArrayList<>();
    private int activatedBefore;

    FakePolicies(FakeProfileVersions made, FakeActivations activations) {
        this.made = made;
        this.activations = activations;
    }

    /** New cases begin under this profile from now on, as if the app had shipped it first. */
    public void use(PolicyProfile other) {
        shipped.removeIf(each -> each.reference().equals(other.reference()));
        shipped.add(0, other);
        activatedBefore = activations.all().size();
    }

    /** No profile can be read any more, until another is used. */
    public void lose() {
        shipped.clear();
    }

    /** The app ships these too. */
    public void ship(PolicyProfile... others) {
        shipped.addAll(List.of(others));
    }

    @Override
    public List<PolicyProfile> shipped() {
        return List.copyOf(shipped);
    }

    @Override
    public PolicyProfile of(String reference) {
        return shipped.stream()
                .filter(profile -> profile.reference().equals(reference))
                .findFirst()
                .or(() -> made.find(reference).map(ProfileVersion::profile))
                .orElseThrow(() -> new IllegalStateException("no such version: " + reference));
    }

    @Override
    public PolicyProfile active() {
        if (shipped.isEmpty()) {
            throw new IllegalStateException("the test has not said which profile it uses");
        }
        Optional<Activation> latest = activations.latest().filter(last -> last.number() > activatedBefore);
        return latest.map(Activation::reference).map(this::of).orElse(shipped.get(0));
    }
}
