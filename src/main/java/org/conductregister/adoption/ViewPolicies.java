package org.conductregister.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conductregister.policy.Activation;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** The policies that the register has, their versions, and what was in force when. For administrators. */
public final class ViewPolicies {

    private final PolicyVersions policies;
    private final PolicyFormat format;

    /**
     * A version of a policy.
     *
     * @param profile all of it
     * @param base reference of the version that it was made from; null for one that was shipped or imported
     * @param note what was changed; may be empty
     * @param byName who made it; an empty text for one that the app ships
     * @param at when; null for one that the app ships
     */
    public record Version(PolicyProfile profile, String base, String note, String byName, Instant at) {
        /** Whether it came with the app. */
        public boolean isShipped() {
            return at == null;
        }
    }

    /**
     * A policy and its versions.
     *
     * @param versions the newest first
     */
    public record Policy(String id, List<Version> versions) {
        /** Copies the versions. */
        public Policy {
            versions = List.copyOf(versions);
        }

        /** The newest version. */
        public Version newest() {
            return versions.get(0);
        }
    }

    /**
     * All of it.
     *
     * @param inForce reference of the version in force
     * @param policies the app's own first
     * @param activations the newest first
     */
    public record Shelf(String inForce, List<Policy> policies, List<Activation> activations) {}

    /** Uses these. */
    public ViewPolicies(PolicyVersions policies, PolicyFormat format) {
        this.policies = policies;
        this.format = format;
    }

    /** Every policy. */
    public Outcome<Shelf> all(Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ViewPolicies");
        }
        List<Activation> activations = new ArrayList<>(policies.activations());
        Collections.reverse(activations);
        List<Policy> all = policies.ids().stream().map(this::policy).toList();
        return Outcome.done(new Shelf(policies.inForce().reference(), all, activations));
    }

    /** One version; {@code null} asks for the one in force. */
    public Outcome<Version> one(Actor actor, String reference) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ViewPolicies");
        }
        Optional<PolicyProfile> found = reference == null ? Optional.of(policies.inForce()) : policies.find(reference);
        return found.map(this::version).map(Outcome::done).orElseGet(() -> Outcome.notFound("policy"));
    }

    /** The document of one version, to be taken elsewhere. */
    public Outcome<byte[]> document(Actor actor, String reference) {
        return one(actor, reference).map(version -> format.write(version.profile()));
    }

    private Policy policy(String id) {
        List<Version> versions = new ArrayList<>();
        policies.shippedOf(id).forEach(profile -> versions.add(version(profile)));
        policies.madeOf(id).forEach(made -> versions.add(version(made)));
        Collections.reverse(versions);
        return new Policy(id, versions);
    }

    private Version version(PolicyProfile profile) {
        return policies.made(profile.reference())
                .map(ViewPolicies::version)
                .orElseGet(() -> new Version(profile, null, "", "", null));
    }

    private static Version version(ProfileVersion made) {
        return new Version(made.profile(), made.base(), made.note(), made.byName(), made.at());
    }
}
