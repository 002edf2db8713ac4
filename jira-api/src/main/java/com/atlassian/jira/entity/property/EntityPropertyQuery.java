package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Looks for properties.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    ExecutableQuery entityName(String entityName);

    ExecutableQuery entityId(Long entityId);

    ExecutableQuery key(String key);

    ExecutableQuery keyPrefix(String keyPrefix);
    /** A query that can run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        ExecutableQuery maxResults(int maxResults);

        ExecutableQuery offset(int offset);

        List<EntityProperty> find();

        long count();
    }
}
