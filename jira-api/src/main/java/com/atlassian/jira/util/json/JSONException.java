package com.atlassian.jira.util.json;

/**
 * Not JSON, or not the value asked for.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class JSONException extends Exception {
    public JSONException(String message) {
        super(message);
    }

    public JSONException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
