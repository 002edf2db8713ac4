package com.atlassian.jira.event.type;

/**
 * Which event an update publishes.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Choice(false, null);
    EventDispatchOption ISSUE_UPDATED = new Choice(true, EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Choice(true, EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Choice(true, EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();
    /** An option by event type. */
    record Choice(boolean isEventBeingSent, Long getEventTypeId) implements EventDispatchOption {}
}
