package org.conductregister.standin.platform.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mail queue: what is added goes to the {@link Outbox} at once, so the queue itself is always empty. */
@Component
final class OutboxQueue implements MailQueue {

    private static final Logger log = LoggerFactory.getLogger(OutboxQueue.class);

    private final Queue<MailQueueItem> errors = new ConcurrentLinkedQueue<>();
    private final Outbox outbox;

    OutboxQueue(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (item instanceof SingleMailQueueItem single) {
            outbox.keep(single.getEmail());
            return;
        }
        try {
            item.send();
        } catch (MailException problem) {
            log.error("The mail {} was not sent", item.getSubject(), problem);
            errors.add(item);
        }
    }

    @Override
    public void addErrorItem(MailQueueItem item) {
        errors.add(item);
    }

    @Override
    public void sendBuffer() {
        // Nothing waits.
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int errorSize() {
        return errors.size();
    }

    @Override
    public Queue<MailQueueItem> getQueue() {
        return new ConcurrentLinkedQueue<>();
    }

    @Override
    public Queue<MailQueueItem> getErrorQueue() {
        return errors;
    }

    @Override
    public boolean isSending() {
        return false;
    }

    @Override
    public void emptyErrorQueue() {
        errors.clear();
    }

    @Override
    public void resendErrorQueue() {
        for (int left = errors.size(); left > 0; left--) {
            addItem(errors.remove());
        }
    }
}
