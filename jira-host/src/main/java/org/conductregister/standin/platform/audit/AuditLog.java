package org.conductregister.standin.platform.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.conductregister.standin.platform.database.Utc;
import org.conductregister.standin.platform.i18n.Translations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit log. An event is kept at once and stays when the transaction around it is rolled back, as in Jira. */
@Component
public final class AuditLog implements AuditService {

    private final JdbcClient sql;
    private final Clock clock;
    private final JiraAuthenticationContext authentication;
    private final Translations translations;
    private final ObjectMapper json;

    AuditLog(
            JdbcClient unwatchedJdbcClient,
            Clock clock,
            JiraAuthenticationContext authentication,
            Translations translations,
            ObjectMapper json) {
        this.sql = unwatchedJdbcClient;
        this.clock = clock;
        this.authentication = authentication;
        this.translations = translations;
        this.json = json;
    }

    @Override
    public void audit(AuditEvent event) {
        String author = authentication.isLoggedInUser()
                ? authentication.getLoggedInUser().getUsername()
                : null;
        AuditEntry entry = AuditEntry.of(
                event,
                UUID.randomUUID().toString(),
                clock.instant(),
                author,
                key -> translations.text(Translations.LOCALE, key));
        sql.sql("INSERT INTO audit_event (id, recorded, author, content) VALUES (?, ?, ?, ?)")
                .params(entry.id(), Utc.stored(entry.recorded()), author, write(entry))
                .update();
    }

    /** The latest entries first. */
    public List<AuditEntry> latest(int limit) {
        return sql.sql("SELECT content FROM audit_event ORDER BY recorded DESC, id LIMIT " + limit)
                .query((row, number) -> read(row.getString(1)))
                .list();
    }

    private String write(AuditEntry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AuditEntry read(String content) {
        try {
            return json.readValue(content, AuditEntry.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
