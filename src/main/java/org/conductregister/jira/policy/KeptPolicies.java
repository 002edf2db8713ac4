package org.conductregister.jira.policy;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.JournalEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy's versions: first the one that the app ships, then those that administrators made (R1).
 *
 * <p>{@link #active()} is asked on every view of an issue, so it reads no table: this node keeps the newest version in
 * memory, and another node that makes a newer one drops the cached number, as {@link
 * org.conductregister.jira.cluster.ClusterNews} does for restrictions. {@link #refresh()} on a timer heals a message that
 * was lost. Until the first refresh, which happens once Jira is up and its tables may be read, the shipped version is
 * all there is.
 */
public final class KeptPolicies implements Policies {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPolicies.class);

    private final PolicyProfile shipped;
    private final ProfileVersions versions;
    private final CachedReference<Integer> versionRead;
    private final Map<String, PolicyProfile> known = new ConcurrentHashMap<>();
    private volatile PolicyProfile newest;
    private volatile boolean started;

    /** @param shipped the first version, from the app's own file */
    public KeptPolicies(PolicyProfile shipped, ProfileVersions versions, CacheManager caches) {
        this.shipped = shipped;
        this.versions = versions;
        this.newest = shipped;
        this.versionRead = caches.getCachedReference(
                KeptPolicies.class,
                "policy-version",
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
            versionRead.get();
        }
        return newest;
    }

    @Override
    public PolicyProfile of(String reference) {
        if (reference.equals(shipped.reference())) {
            return shipped;
        }
        if (!started) {
            LOG.warn(
                    "Version {} of the policy is asked for before Jira is up; {} answers",
                    reference,
                    shipped.reference());
            return shipped;
        }
        return known.computeIfAbsent(reference, this::kept);
    }

    /**
     * Compares this node's newest version with the register's.
     *
     * @throws RuntimeException if the register cannot be read; the version that this node has goes on
     */
    public void refresh() {
        started = true;
        int number = versions.newest(shipped.id());
        if (number > newest.version()) {
            newest = of(shipped.id() + "@" + number);
            LOG.info("The policy in force is {}", newest.reference());
        }
    }

    /** Tells the other nodes, if the step made a version. Called after the commit. */
    public void committed(JournalEntry step) {
        if (step.about().startsWith("policy/")) {
            versionRead.reset();
        }
    }

    private int read() {
        try {
            refresh();
        } catch (RuntimeException unreadable) {
            // Who may do what must not depend on it: the version before goes on, and the timer tries again.
            LOG.error("Newer versions of the policy cannot be read; {} goes on", newest.reference(), unreadable);
        }
        return newest.version();
    }

    private PolicyProfile kept(String reference) {
        return versions.find(reference)
                .map(ProfileVersion::profile)
                .orElseThrow(() -> new IllegalStateException("no version " + reference + " of the policy is kept"));
    }
}
