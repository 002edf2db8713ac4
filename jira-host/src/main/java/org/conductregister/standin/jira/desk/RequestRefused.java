package org.conductregister.standin.jira.desk;

import com.atlassian.jira.util.ErrorCollection;

/** A customer's request cannot be made or seen. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    RequestRefused(ErrorCollection errors) {
        super(errors.toString());
        this.errors = errors;
    }

    /** Why, by field where it is about one. */
    public ErrorCollection errors() {
        return errors;
    }
}
