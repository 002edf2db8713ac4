package com.atlassian.servicedesk.api.requesttype;

/**
 * What a customer can ask for.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface RequestType {
    int getId();

    int getPortalId();

    long getIssueTypeId();

    String getKey();

    String getName();

    String getDescription();

    String getHelpText();
}
