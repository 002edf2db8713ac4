package org.conductregister.jira.install;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs the app into a project. Callers have made sure that an administrator asks. */
public final class Installation {

    private static final Logger log = LoggerFactory.getLogger(Installation.class);
    private static final String LOCK = "org.conductregister.install";

    private final List<Part> parts;
    private final ClusterLockService locks;

    Installation(List<Part> parts, ClusterLockService locks) {
        this.parts = List.copyOf(parts);
        this.locks = locks;
    }

    /** What is there and what would be added; changes nothing. */
    public InstallPlan plan(Project project) {
        return new InstallPlan(
                project.getKey(),
                parts.stream()
                        .map(part -> new InstallPlan.Step(part.key(), part.look(project)))
                        .toList());
    }

    /** Adds what is missing; the plan as it is then. Two administrators at once wait for each other. */
    public InstallPlan apply(Project project, ApplicationUser administrator) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            for (Part part : parts) {
                List<InstallPlan.Piece> before = part.look(project);
                if (!before.stream().allMatch(InstallPlan.Piece::present)) {
                    part.add(project, administrator);
                    log.info("Installed into {}: {} {}", project.getKey(), part.key(), before);
                }
            }
            return plan(project);
        } finally {
            lock.unlock();
        }
    }
}
