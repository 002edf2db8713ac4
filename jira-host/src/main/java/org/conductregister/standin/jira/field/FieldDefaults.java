package org.conductregister.standin.jira.field;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Default values of custom fields, kept as JSON. */
@Component
final class FieldDefaults implements GenericConfigManager {

    private final JdbcClient sql;
    private final ObjectMapper json;

    FieldDefaults(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void create(String dataType, String key, Object value) {
        update(dataType, key, value);
    }

    @Override
    public void update(String dataType, String key, Object value) {
        remove(dataType, key);
        try {
            sql.sql("INSERT INTO jira_field_config (data_type, config_key, content) VALUES (?, ?, ?)")
                    .params(dataType, key, json.writeValueAsString(value))
                    .update();
        } catch (JsonProcessingException e) {
            throw new DataAccessException(e);
        }
    }

    @Override
    public Object retrieve(String dataType, String key) {
        Optional<String> content = sql.sql(
                        "SELECT content FROM jira_field_config WHERE data_type = ? AND config_key = ?")
                .params(dataType, key)
                .query(String.class)
                .optional();
        try {
            return content.isEmpty() ? null : json.readValue(content.get(), Object.class);
        } catch (JsonProcessingException e) {
            throw new DataAccessException(e);
        }
    }

    @Override
    public void remove(String dataType, String key) {
        sql.sql("DELETE FROM jira_field_config WHERE data_type = ? AND config_key = ?")
                .params(dataType, key)
                .update();
    }
}
