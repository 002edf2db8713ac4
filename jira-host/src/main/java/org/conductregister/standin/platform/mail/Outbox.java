package org.conductregister.standin.platform.mail;

import com.atlassian.mail.Email;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conductregister.standin.platform.database.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every mail that would have been sent. Nothing leaves the machine. */
@Component
public final class Outbox {

    /** One mail; what was not given is null. */
    public record Mail(
            String id,
            Instant queued,
            String to,
            String cc,
            String bcc,
            String from,
            String replyTo,
            String subject,
            String mimeType,
            String body) {}

    private final JdbcClient sql;
    private final Clock clock;

    Outbox(JdbcClient unwatchedJdbcClient, Clock clock) {
        this.sql = unwatchedJdbcClient;
        this.clock = clock;
    }

    /** Keeps a mail at once, whatever becomes of a transaction that is going on: mail is not transactional. */
    void keep(Email email) {
        sql.sql("INSERT INTO outbox_mail (id, queued, recipient, cc, bcc, sender, reply_to, subject, mime_type, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        Utc.stored(clock.instant()),
                        email.getTo(),
                        email.getCc(),
                        email.getBcc(),
                        email.getFrom(),
                        email.getReplyTo(),
                        email.getSubject(),
                        email.getMimeType(),
                        email.getBody())
                .update();
    }

    /** The latest mails first. */
    public List<Mail> latest(int limit) {
        return sql.sql("SELECT * FROM outbox_mail ORDER BY queued DESC, id LIMIT " + limit)
                .query(Outbox::mail)
                .list();
    }

    /** The mail with this id; empty when there is none. */
    public Optional<Mail> withId(String id) {
        return sql.sql("SELECT * FROM outbox_mail WHERE id = ?")
                .param(id)
                .query(Outbox::mail)
                .optional();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getString("id"),
                Utc.read(row, "queued"),
                row.getString("recipient"),
                row.getString("cc"),
                row.getString("bcc"),
                row.getString("sender"),
                row.getString("reply_to"),
                row.getString("subject"),
                row.getString("mime_type"),
                row.getString("body"));
    }
}
