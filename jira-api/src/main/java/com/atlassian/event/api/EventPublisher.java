package com.atlassian.event.api;

/**
 * Publishes events and registers listeners, whose methods carry {@link EventListener}.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
