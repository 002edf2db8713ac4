package com.atlassian.activeobjects.external;

/**
 * One numbered upgrade of the app's tables.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
