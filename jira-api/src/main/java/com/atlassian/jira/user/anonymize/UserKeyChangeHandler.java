package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Gives a user another key.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface UserKeyChangeHandler {
    Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter userPropertyChangeParameter);

    ServiceResult update(UserPropertyChangeParameter userPropertyChangeParameter);

    int getNumberOfTasks(UserPropertyChangeParameter userPropertyChangeParameter);
}
