package com.atlassian.jira.user.anonymize;

/**
 * What happens to data.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public enum AffectedEntityType {
    ANONYMIZE,
    TRANSFER_OWNERSHIP,
    REMOVE
}
