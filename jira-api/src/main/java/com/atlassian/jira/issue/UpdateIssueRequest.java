package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/**
 * How an update is announced.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(UpdateIssueRequestBuilder builder) {
        eventDispatchOption = builder.eventDispatchOption;
        sendMail = builder.sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }
    /** Builds an {@link UpdateIssueRequest}. */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            eventDispatchOption = option;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            sendMail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(this);
        }
    }
}
