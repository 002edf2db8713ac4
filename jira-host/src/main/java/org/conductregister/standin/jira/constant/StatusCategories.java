package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import org.springframework.stereotype.Component;

/** To do, in progress, done. */
@Component
public final class StatusCategories implements StatusCategoryManager {

    private record Category(Long getId, String getKey, String getName, String getColorName) implements StatusCategory {}

    private static final List<StatusCategory> ALL = List.of(
            new Category(1L, StatusCategory.UNDEFINED, "No Category", "medium-gray"),
            new Category(2L, StatusCategory.TO_DO, "To Do", "blue-gray"),
            new Category(4L, StatusCategory.IN_PROGRESS, "In Progress", "yellow"),
            new Category(3L, StatusCategory.COMPLETE, "Done", "green"));

    @Override
    public List<StatusCategory> getStatusCategories() {
        return ALL;
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return ALL.stream()
                .filter(category -> category.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public StatusCategory getDefaultStatusCategory() {
        return getStatusCategoryByKey(StatusCategory.UNDEFINED);
    }
}
