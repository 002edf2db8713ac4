package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import java.util.Locale;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Times;
import org.springframework.web.util.UriUtils;

/** How an attachment is listed. */
public final class FileLines {

    private static final String[] UNITS = {"bytes", "kB", "MB", "GB"};
    private static final int STEP = 1000;

    private FileLines() {}

    /** One file; {@code deleteHref} is null when the reader may not delete it. */
    public record Line(String name, String href, String size, String author, String created, String deleteHref) {}

    /** The line of a file that the reader may only fetch. */
    public static Line line(Attachment file) {
        return line(file, null);
    }

    /** The line of a file that the reader may also delete. */
    static Line deletable(Attachment file) {
        return line(file, Addresses.at("/secure/DeleteAttachment.jspa?deleteAttachmentId=" + file.getId()));
    }

    private static Line line(Attachment file, String deleteHref) {
        String name = UriUtils.encodePathSegment(file.getFilename(), "UTF-8");
        return new Line(
                file.getFilename(),
                Addresses.at("/secure/attachment/" + file.getId() + "/" + name),
                size(file.getFilesize()),
                file.getAuthorObject() == null
                        ? "Anonymous"
                        : file.getAuthorObject().getDisplayName(),
                Times.text(file.getCreated()),
                deleteHref);
    }

    static String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return String.format(Locale.ENGLISH, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
