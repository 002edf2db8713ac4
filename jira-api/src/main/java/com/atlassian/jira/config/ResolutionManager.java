package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/**
 * Resolutions.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface ResolutionManager {
    List<Resolution> getResolutions();

    Resolution getResolution(String id);
}
