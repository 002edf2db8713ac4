package org.conductregister.jira.policy;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.JournalEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies' versions: those that the app ships, then those that administrators made (R1).
 *
 * <p>{@link #active()} is asked on every view of an issue, so it reads no table: this node keeps the version in force in
 * memory, and another node that puts one into force drops the cached reference, as {@link
 * org.conductregister.jira.cluster.ClusterNews} does for restrictions. {@link #refresh()} on a timer heals a message that
 * was lost. Until the first refresh, which happens once Jira is up and its tables may be read, the first shipped profile
 * is in force.
 */
public final class KeptPolicies implements Policies {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPolicies.class);

    private final List<PolicyProfile> shipped;
    private final ProfileVersions versions;
    private final Activations activations;
    private final CachedReference<String> referenceRead;
    private final Map<String, PolicyProfile> known = new ConcurrentHashMap<>();
    private volatile PolicyProfile inForce;
    private volatile boolean started;

    /** @param shipped from the app's own files; at least one */
    public KeptPolicies(
            List<PolicyProfile> shipped, ProfileVersions versions, Activations activations, CacheManager caches) {
        this.shipped = List.copyOf(shipped);
        this.versions = versions;
        this.activations = activations;
        this.inForce = this.shipped.get(0);
        this.referenceRead = caches.getCachedReference(
                KeptPolicies.class,
                "policy-in-force",
                this::read,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .unflushable()
                        .build());
    }

    @Override
    public PolicyProfile active() {
        if (started) {
            referenceRead.get();
        }
        return inForce;
    }

    @Override
    public List<PolicyProfile> shipped() {
        return shipped;
    }

    @Override
    public PolicyProfile of(String reference) {
        for (PolicyProfile each : shipped) {
            if (reference.equals(each.reference())) {
                return each;
            }
        }
        if (!started) {
            LOG.warn(
                    "Version {} of the policy is asked for before Jira is up; {} answers",
                    reference,
                    inForce.reference());
            return inForce;
        }
        return known.computeIfAbsent(reference, this::kept);
    }

    /**
     * Compares the version that this node goes by with the register's.
     *
     * @throws RuntimeException if the register cannot be read; the version that this node has goes on
     */
    public void refresh() {
        started = true;
        String reference = activations
                .latest()
                .map(Activation::reference)
                .orElse(shipped.get(0).reference());
        if (!reference.equals(inForce.reference())) {
            inForce = of(reference);
            LOG.info("The policy in force is {}", reference);
        }
    }

    /** Tells the other nodes, if the step put another version into force. Called after the commit. */
    public void committed(JournalEntry step) {
        if (step.about().startsWith("policy/") || step.about().startsWith("activation/")) {
            referenceRead.reset();
        }
    }

    private String read() {
        try {
            refresh();
        } catch (RuntimeException unreadable) {
            // Who may do what must not depend on it: the version before goes on, and the timer tries again.
            LOG.error("What policy is in force cannot be read; {} goes on", inForce.reference(), unreadable);
        }
        return inForce.reference();
    }

    private PolicyProfile kept(String reference) {
        return versions.find(reference)
                .map(ProfileVersion::profile)
                .orElseThrow(() -> new IllegalStateException("no version " + reference + " of the policy is kept"));
    }
}
