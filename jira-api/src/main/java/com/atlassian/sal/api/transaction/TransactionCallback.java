package com.atlassian.sal.api.transaction;

/**
 * Code that runs in a transaction; a runtime exception rolls it back.
 *
 * <p>Known from: public Jira 11 apps.
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
