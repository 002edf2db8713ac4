package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Renames a user.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface UserNameChangeHandler {
    Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter userPropertyChangeParameter);

    ServiceResult update(UserPropertyChangeParameter userPropertyChangeParameter);

    int getNumberOfTasks(UserPropertyChangeParameter userPropertyChangeParameter);
}
