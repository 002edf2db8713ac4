package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Forgets a user.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface UserAnonymizationHandler {
    Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter userAnonymizationParameter);

    ServiceResult update(UserAnonymizationParameter userAnonymizationParameter);

    int getNumberOfTasks(UserAnonymizationParameter userAnonymizationParameter);
}
