package com.atlassian.mail.queue;

import java.util.Queue;

/**
 * Mail waiting to be sent; not transactional.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface MailQueue {
    void sendBuffer();

    int size();

    int errorSize();

    void addItem(MailQueueItem item);

    void addErrorItem(MailQueueItem item);

    Queue<MailQueueItem> getQueue();

    Queue<MailQueueItem> getErrorQueue();

    boolean isSending();

    void emptyErrorQueue();

    void resendErrorQueue();
}
