package org.conductregister.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conductregister.report.IssueRef;

/** Files on issues. Jira takes them from a file on disk, which it moves away. */
final class IssueFiles {

    private final IssueManager issues;
    private final AttachmentManager attachments;

    IssueFiles(IssueManager issues, AttachmentManager attachments) {
        this.issues = issues;
        this.attachments = attachments;
    }

    /**
     * Attaches the file unless one of its name is there.
     *
     * @throws IllegalStateException if the issue is gone, or Jira takes no attachments
     */
    void attach(ApplicationUser author, IssueRef ref, String name, String contentType, byte[] content) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        if (issue == null) {
            throw new IllegalStateException(ref.key() + " is gone");
        }
        if (attachments.getAttachments(issue).stream().anyMatch(file -> name.equals(file.getFilename()))) {
            return;
        }
        try {
            Path passing = Files.createTempFile("conduct-", ".tmp");
            try {
                Files.write(passing, content);
                attachments.createAttachment(
                        new CreateAttachmentParamsBean.Builder(passing.toFile(), name, contentType, author, issue)
                                .build());
            } finally {
                Files.deleteIfExists(passing);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (AttachmentException refused) {
            throw new IllegalStateException("Jira did not take the file " + name, refused);
        }
    }
}
