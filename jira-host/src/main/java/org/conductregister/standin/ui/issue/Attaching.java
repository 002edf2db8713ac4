package org.conductregister.standin.ui.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.util.List;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.page.Message;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files to an issue, and takes them away. */
@Controller
class Attaching {

    private final IssueInView issues;
    private final Uploads uploads;
    private final AttachmentManager attachments;

    Attaching(IssueInView issues, Uploads uploads, AttachmentManager attachments) {
        this.issues = issues;
        this.uploads = uploads;
        this.attachments = attachments;
    }

    @PostMapping("/secure/AttachFile.jspa")
    String attach(@RequestParam Long id, @RequestParam List<MultipartFile> file, RedirectAttributes next)
            throws IOException, AttachmentException {
        Issue issue = issues.withId(id, ProjectPermissions.CREATE_ATTACHMENTS);
        if (uploads.attach(file, issue, issues.user()) == 0) {
            Message.refused(next, "No file was chosen.");
        }
        return "redirect:/browse/" + issue.getKey();
    }

    @PostMapping("/secure/DeleteAttachment.jspa")
    String delete(@RequestParam Long deleteAttachmentId, RedirectAttributes next) throws RemoveException {
        Attachment attachment = attachments.getAttachment(deleteAttachmentId);
        if (attachment == null) {
            throw new NotFound("The attachment");
        }
        Issue issue = issues.withId(attachment.getIssueId(), ProjectPermissions.EDIT_ISSUES);
        attachments.deleteAttachment(attachment);
        Message.done(next, attachment.getFilename() + " was deleted.");
        return "redirect:/browse/" + issue.getKey();
    }
}
