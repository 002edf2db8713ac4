package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Objects;

/**
 * A service result around an error collection.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errorCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = Objects.requireNonNull(errorCollection, "errorCollection");
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
