package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Kinds of links.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
