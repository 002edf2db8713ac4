package com.atlassian.servicedesk.api.comment;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Public and internal comments.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface ServiceDeskCommentService {
    ServiceDeskCommentCreateParameters.Builder newCreateBuilder();

    ServiceDeskComment createServiceDeskComment(ApplicationUser user, ServiceDeskCommentCreateParameters parameters);
}
