package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Turns the files of a form into attachments. */
@Component
public class Uploads {

    private static final String UNKNOWN = "application/octet-stream";

    private final AttachmentManager attachments;

    Uploads(AttachmentManager attachments) {
        this.attachments = attachments;
    }

    /**
     * Attaches every file that was chosen.
     *
     * @param files as the form sent them; null and empty entries are skipped
     * @return how many were attached
     */
    public int attach(List<MultipartFile> files, Issue issue, ApplicationUser author)
            throws IOException, AttachmentException {
        int attached = 0;
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                attach(file, issue, author);
                attached++;
            }
        }
        return attached;
    }

    private void attach(MultipartFile file, Issue issue, ApplicationUser author)
            throws IOException, AttachmentException {
        Path copy = Files.createTempFile("upload", null);
        try {
            file.transferTo(copy);
            attachments.createAttachment(new CreateAttachmentParamsBean.Builder(
                            copy.toFile(),
                            StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename()))),
                            file.getContentType() == null ? UNKNOWN : file.getContentType(),
                            author,
                            issue)
                    .build());
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
