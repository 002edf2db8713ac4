package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;
import java.util.Objects;

/**
 * An item that sends one mail through the host.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final com.atlassian.mail.Email email;
    private final Date dateQueued = new Date();

    public SingleMailQueueItem(com.atlassian.mail.Email email) {
        this.email = Objects.requireNonNull(email, "email");
    }

    public com.atlassian.mail.Email getEmail() {
        return email;
    }

    @Override
    public void send() throws MailException {
        throw new MailException("This item is sent by the host's queue");
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return new Date(dateQueued.getTime());
    }

    @Override
    public int getSendCount() {
        return 0;
    }

    @Override
    public boolean hasError() {
        return false;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return dateQueued.compareTo(other.getDateQueued());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
