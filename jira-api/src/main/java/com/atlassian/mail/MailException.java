package com.atlassian.mail;

/**
 * Mail could not be sent.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class MailException extends Exception {
    public MailException(String message) {
        super(message);
    }

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
