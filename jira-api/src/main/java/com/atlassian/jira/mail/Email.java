package com.atlassian.jira.mail;

/**
 * A mail as Jira sends it.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }
}
