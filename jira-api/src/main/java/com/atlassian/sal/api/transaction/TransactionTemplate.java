package com.atlassian.sal.api.transaction;

/**
 * Runs code in a database transaction.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
