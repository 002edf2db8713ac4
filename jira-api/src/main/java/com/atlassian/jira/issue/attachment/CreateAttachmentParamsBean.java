package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.File;

/**
 * A file to attach; the host takes the file away.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public class CreateAttachmentParamsBean {
    private final File file;
    private final String filename;
    private final String contentType;
    private final ApplicationUser author;
    private final Issue issue;

    private CreateAttachmentParamsBean(Builder builder) {
        file = builder.file;
        filename = builder.filename;
        contentType = builder.contentType;
        author = builder.author;
        issue = builder.issue;
    }

    public File getFile() {
        return file;
    }

    public String getFilename() {
        return filename;
    }

    public String getContentType() {
        return contentType;
    }

    public ApplicationUser getAuthor() {
        return author;
    }

    public Issue getIssue() {
        return issue;
    }
    /** Builds {@link CreateAttachmentParamsBean}. */
    public static class Builder {
        private final File file;
        private final String filename;
        private final String contentType;
        private final ApplicationUser author;
        private final Issue issue;

        public Builder(File file, String filename, String contentType, ApplicationUser author, Issue issue) {
            this.file = file;
            this.filename = filename;
            this.contentType = contentType;
            this.author = author;
            this.issue = issue;
        }

        public CreateAttachmentParamsBean build() {
            return new CreateAttachmentParamsBean(this);
        }
    }
}
