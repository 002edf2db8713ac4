package com.atlassian.sal.api.websudo;

/**
 * The administrator has to confirm the password first.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }
}
