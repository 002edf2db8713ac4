package com.atlassian.templaterenderer;

/**
 * A template could not be rendered.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }

    public RenderingException(Throwable cause) {
        super(cause);
    }
}
