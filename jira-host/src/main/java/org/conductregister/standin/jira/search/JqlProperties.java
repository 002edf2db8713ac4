package org.conductregister.standin.jira.search;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code issue.property[key].path = value}: looks into the JSON of the properties with that key. */
@Component
final class JqlProperties {

    private static final Pattern NAME = Pattern.compile("(?i)issue\\.property\\[([^\\]]+)](?:\\.(.+))?");

    private final JsonEntityPropertyManager properties;
    private final ObjectMapper json;

    JqlProperties(JsonEntityPropertyManager properties, ObjectMapper json) {
        this.properties = properties;
        this.json = json;
    }

    SqlPart compare(String name, Operator operator, List<QueryLiteral> values) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new JqlProblem("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        if (operator != Operator.EQUALS && operator != Operator.IN) {
            throw Refusals.operator(name, operator);
        }
        String pointer = parts.group(2) == null ? "" : "/" + parts.group(2).replace('.', '/');
        Set<String> wanted = values.stream().map(QueryLiteral::asString).collect(Collectors.toSet());
        List<Long> ids = properties
                .query()
                .entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())
                .key(parts.group(1))
                .find()
                .stream()
                .filter(property -> wanted.contains(at(property, pointer)))
                .map(EntityProperty::getEntityId)
                .toList();
        return SqlPart.in("i.id", ids);
    }

    private String at(EntityProperty property, String pointer) {
        try {
            return json.readTree(property.getValue()).at(pointer).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
