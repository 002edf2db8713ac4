package org.conductregister.standin.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an issue needs to turn ids into objects. */
@Component
record IssueParts(
        ProjectManager projects,
        ConstantsManager constants,
        UserManager users,
        CustomFieldManager customFields,
        PermissionManager permissions,
        ObjectProvider<AttachmentManager> attachments,
        JdbcClient sql) {}
