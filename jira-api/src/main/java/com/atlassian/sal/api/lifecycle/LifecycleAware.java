package com.atlassian.sal.api.lifecycle;

/**
 * Told when the app has started and before it stops.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
