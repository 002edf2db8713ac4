package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * A JSON value kept with an issue, comment, project or user.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface EntityProperty {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
