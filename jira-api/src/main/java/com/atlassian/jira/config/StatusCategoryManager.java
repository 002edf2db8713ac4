package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/**
 * The status categories.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface StatusCategoryManager {
    List<StatusCategory> getStatusCategories();

    StatusCategory getStatusCategoryByKey(String key);

    StatusCategory getDefaultStatusCategory();
}
