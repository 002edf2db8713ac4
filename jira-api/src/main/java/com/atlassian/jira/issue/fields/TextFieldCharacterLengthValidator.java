package com.atlassian.jira.issue.fields;

/**
 * Whether a text is longer than the host allows.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    boolean isTextTooLong(long textLength);

    long getMaximumNumberOfCharacters();
}
