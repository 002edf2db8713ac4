package org.conductregister.standin.jira.rest;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.issue.comments.Comment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.property.Properties;
import org.springframework.stereotype.Component;

/** The JSON of comments. */
@Component
final class CommentShape {

    private final Shapes shapes;
    private final Properties properties;
    private final ObjectMapper json;

    CommentShape(Shapes shapes, Properties properties, ObjectMapper json) {
        this.shapes = shapes;
        this.properties = properties;
        this.json = json;
    }

    Map<String, Object> of(Comment comment, boolean withProperties) {
        Map<String, Object> shape = Shapes.map(
                "self", shapes.self("issue/" + comment.getIssue().getId() + "/comment/" + comment.getId()),
                "id", comment.getId().toString(),
                "author", shapes.user(comment.getAuthorApplicationUser()),
                "body", comment.getBody(),
                "updateAuthor", shapes.user(comment.getAuthorApplicationUser()),
                "created", Shapes.time(comment.getCreated()),
                "updated", Shapes.time(comment.getUpdated()));
        if (withProperties) {
            shape.put("properties", properties(comment));
        }
        return shape;
    }

    private List<Map<String, Object>> properties(Comment comment) {
        List<Map<String, Object>> all = new ArrayList<>();
        properties
                .of(EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(), comment.getId())
                .forEach((key, value) -> all.add(Shapes.map("key", key, "value", tree(value))));
        return all;
    }

    private JsonNode tree(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
