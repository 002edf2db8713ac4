package org.conductregister.jira.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.stream.Collectors;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Post;
import org.conductregister.policy.PolicyProfile;

/** Sends letters as plain text, which every reader and every assistive technology can open (R85, R86). */
public final class QueuedPost implements Post {

    private final MailQueue queue;

    /** @param queue keeps a mail that cannot be sent yet and tries again */
    public QueuedPost(MailQueue queue) {
        this.queue = queue;
    }

    @Override
    public void send(Letter letter, String address) {
        Email mail = new Email(address);
        mail.setSubject(letter.title());
        mail.setMimeType("text/plain");
        mail.setEncoding("UTF-8");
        mail.setBody(letter.sections().stream().map(QueuedPost::paragraph).collect(Collectors.joining("\n\n")));
        queue.addItem(new SingleMailQueueItem(mail));
    }

    private static String paragraph(PolicyProfile.Section section) {
        boolean untitled = section.heading() == null || section.heading().isBlank();
        return untitled ? section.text() : section.heading() + "\n\n" + section.text();
    }
}
