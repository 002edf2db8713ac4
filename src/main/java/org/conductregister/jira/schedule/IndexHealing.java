package org.conductregister.jira.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.conductregister.jira.cluster.CachedContacts;
import org.conductregister.jira.policy.KeptPolicies;
import org.conductregister.restriction.ActiveRestrictions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares this node's newest policy, its index of restrictions and its contacts with the register, so that a lost message between nodes
 * heals by itself and an index that could not be built is tried again (R120).
 */
public final class IndexHealing implements JobRunner {

    private static final Logger log = LoggerFactory.getLogger(IndexHealing.class);

    private final ActiveRestrictions index;
    private final KeptPolicies policies;
    private final CachedContacts contacts;

    /**
     * Uses these.
     *
     * @param index this node's
     * @param policies this node's; read first, for the index words its entries by them
     * @param contacts this node's
     */
    public IndexHealing(ActiveRestrictions index, KeptPolicies policies, CachedContacts contacts) {
        this.index = index;
        this.policies = policies;
        this.contacts = contacts;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            policies.refresh();
            index.refresh();
            contacts.refresh();
            return JobRunnerResponse.success();
        } catch (RuntimeException unreadable) {
            log.error("The register cannot be read; agents are told that it is unavailable", unreadable);
            return JobRunnerResponse.failed(unreadable);
        }
    }
}
