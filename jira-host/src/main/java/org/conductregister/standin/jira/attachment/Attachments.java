package org.conductregister.standin.jira.attachment;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.issue.ChangeHistory;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of issues. */
@Component
public final class Attachments implements AttachmentManager {

    private record Row(
            Long id, Long issueId, String author, String filename, String mimetype, long filesize, long created) {}

    private record StoredAttachment(Row row, Issue getIssue, ApplicationUser getAuthorObject) implements Attachment {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public Long getIssueId() {
            return row.issueId();
        }

        @Override
        public String getFilename() {
            return row.filename();
        }

        @Override
        public String getMimetype() {
            return row.mimetype();
        }

        @Override
        public Long getFilesize() {
            return row.filesize();
        }

        @Override
        public Timestamp getCreated() {
            return new Timestamp(row.created());
        }

        @Override
        public String getAuthorKey() {
            return row.author();
        }
    }

    private static final String SELECT =
            "SELECT id, issue_id, author, filename, mimetype, filesize, created FROM jira_attachment ";

    private final JdbcClient sql;
    private final AttachmentFolder folder;
    private final IssueManager issues;
    private final UserManager users;
    private final ChangeHistory history;
    private final Commits commits;
    private final Clock clock;

    Attachments(
            JdbcClient sql,
            AttachmentFolder folder,
            IssueManager issues,
            UserManager users,
            ChangeHistory history,
            Commits commits,
            Clock clock) {
        this.sql = sql;
        this.folder = folder;
        this.issues = issues;
        this.users = users;
        this.history = history;
        this.commits = commits;
        this.clock = clock;
    }

    private Attachment attachment(Row row, Issue issue) {
        return new StoredAttachment(row, issue, users.getUserByKey(row.author()));
    }

    @Override
    public Attachment getAttachment(Long id) {
        return sql.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> attachment(row, issues.getIssueObject(row.issueId())))
                .orElse(null);
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return sql
                .sql(SELECT + "WHERE issue_id = ? ORDER BY id")
                .param(issue.getId())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> attachment(row, issue))
                .toList();
    }

    @Override
    public ChangeItemBean createAttachment(CreateAttachmentParamsBean wanted) throws AttachmentException {
        Path file = wanted.getFile().toPath();
        try {
            long size = Files.size(file);
            long id = commits.inTransaction(() -> record(wanted, size));
            folder.take(id, file);
            return item(id, wanted.getFilename());
        } catch (IOException e) {
            throw new AttachmentException("The file " + wanted.getFilename() + " could not be attached", e);
        }
    }

    private long record(CreateAttachmentParamsBean wanted, long size) {
        ApplicationUser author = wanted.getAuthor();
        long id = Keys.insert(sql.sql("INSERT INTO jira_attachment (issue_id, author, filename, mimetype, filesize,"
                        + " created) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        wanted.getIssue().getId(),
                        author == null ? null : author.getKey(),
                        wanted.getFilename(),
                        wanted.getContentType() == null ? "application/octet-stream" : wanted.getContentType(),
                        size,
                        clock.millis())));
        history.add(wanted.getIssue().getId(), author, List.of(item(id, wanted.getFilename())));
        return id;
    }

    private static ChangeItemBean item(long id, String filename) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Attachment", null, null, Long.toString(id), filename);
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        try (InputStream in = Files.newInputStream(folder.file(attachment.getId()))) {
            return consumer.withInputStream(in);
        }
    }

    /** The file with the attachment's bytes. */
    public Path file(Attachment attachment) {
        return folder.file(attachment.getId());
    }

    @Override
    public void deleteAttachment(Attachment attachment) throws RemoveException {
        sql.sql("DELETE FROM jira_attachment WHERE id = ?")
                .param(attachment.getId())
                .update();
        try {
            Files.deleteIfExists(folder.file(attachment.getId()));
        } catch (IOException e) {
            throw new RemoveException("The file of the attachment could not be removed", e);
        }
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }
}
