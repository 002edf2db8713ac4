package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes issues without checking permissions; null when there is none.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id) throws DataAccessException;

    MutableIssue getIssueObject(String key) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    boolean isExistingIssueKey(String issueKey);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    boolean isEditable(Issue issue, ApplicationUser user);

    long getIssueCountForProject(Long projectId);

    List<ApplicationUser> getWatchers(Issue issue);
}
