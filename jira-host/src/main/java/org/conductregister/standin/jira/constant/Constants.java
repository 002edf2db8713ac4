package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Issue types, statuses, priorities and resolutions under one roof. */
@Component
public final class Constants implements ConstantsManager {

    private final IssueTypes issueTypes;
    private final Statuses statuses;
    private final Priorities priorities;
    private final Resolutions resolutions;

    Constants(IssueTypes issueTypes, Statuses statuses, Priorities priorities, Resolutions resolutions) {
        this.issueTypes = issueTypes;
        this.statuses = statuses;
        this.priorities = priorities;
        this.resolutions = resolutions;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return issueTypes.getIssueTypes();
    }

    @Override
    public IssueType getIssueType(String id) {
        return issueTypes.getIssueType(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return statuses.getStatuses();
    }

    @Override
    public Status getStatus(String id) {
        return statuses.getStatus(id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return priorities.getPriorities();
    }

    @Override
    public Priority getPriorityObject(String id) {
        return priorities.getPriority(id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return resolutions.getResolutions();
    }

    @Override
    public Resolution getResolution(String id) {
        return resolutions.getResolution(id);
    }
}
