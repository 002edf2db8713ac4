package org.conductregister.standin.ui.issue;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.attachment.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conductregister.standin.jira.desk.Requests;
import org.conductregister.standin.ui.access.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out an attachment: to agents who see the issue, to customers when their request shows it. Never opened in place. */
@Controller
@UnlicensedSiteAccess
class AttachmentDownload {

    private final AttachmentManager attachments;
    private final IssueInView issues;
    private final Requests requests;

    AttachmentDownload(AttachmentManager attachments, IssueInView issues, Requests requests) {
        this.attachments = attachments;
        this.issues = issues;
        this.requests = requests;
    }

    @GetMapping("/secure/attachment/{id}/{name}")
    void download(@PathVariable Long id, @PathVariable String name, HttpServletResponse response) throws IOException {
        Attachment attachment = attachments.getAttachment(id);
        if (attachment == null || !mayRead(attachment)) {
            throw new NotFound("The attachment");
        }
        response.setContentType(attachment.getMimetype());
        response.setContentLengthLong(attachment.getFilesize());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.getFilename(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        attachments.streamAttachmentContent(attachment, content -> content.transferTo(response.getOutputStream()));
    }

    private boolean mayRead(Attachment attachment) {
        return requests.shows(issues.user(), attachment);
    }
}
