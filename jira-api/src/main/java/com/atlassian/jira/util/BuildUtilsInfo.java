package com.atlassian.jira.util;

/**
 * The host's version.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface BuildUtilsInfo {
    String getVersion();

    int[] getVersionNumbers();
}
