package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;

/** The attachments of an issue. */
@Component
class IssueFiles {

    private final AttachmentManager attachments;

    IssueFiles(AttachmentManager attachments) {
        this.attachments = attachments;
    }

    /** What the page shows of them. {@code attachHref} is null when the user may attach nothing. */
    record Files(List<FileLines.Line> attachments, boolean mayAttach, String attachHref) {}

    Files of(Issue issue, boolean mayEdit) {
        return new Files(
                attachments.getAttachments(issue).stream()
                        .map(file -> mayEdit ? FileLines.deletable(file) : FileLines.line(file))
                        .toList(),
                mayEdit,
                mayEdit ? Addresses.at("/secure/AttachFile.jspa?id=" + issue.getId()) : null);
    }
}
