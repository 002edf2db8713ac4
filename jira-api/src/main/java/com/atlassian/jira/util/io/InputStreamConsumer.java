package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream and returns what it made of it.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface InputStreamConsumer<T> {
    T withInputStream(InputStream is) throws IOException;
}
