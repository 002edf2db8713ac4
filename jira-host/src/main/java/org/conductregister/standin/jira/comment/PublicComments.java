package org.conductregister.standin.jira.comment;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells comments that customers see from internal ones. */
@Component
public final class PublicComments {

    /** The property of a comment that says it: {@code {"internal":true}}. */
    public static final String KEY = "sd.public.comment";

    static final String ENTITY = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();

    private final JsonEntityPropertyManager properties;
    private final PermissionManager permissions;
    private final ObjectMapper json;

    PublicComments(JsonEntityPropertyManager properties, PermissionManager permissions, ObjectMapper json) {
        this.properties = properties;
        this.permissions = permissions;
        this.json = json;
    }

    /** Whether customers see the comment: yes, unless its property says otherwise. */
    public boolean isPublic(Comment comment) {
        EntityProperty property = properties.get(ENTITY, comment.getId(), KEY);
        try {
            return property == null
                    || !json.readTree(property.getValue()).path("internal").asBoolean();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Agents see internal comments, customers do not. */
    public boolean seesInternal(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** The properties of a new comment. */
    public static Map<String, JSONObject> properties(boolean isPublic) {
        return isPublic ? Map.of() : Map.of(KEY, new JSONObject(Map.of("internal", true)));
    }
}
