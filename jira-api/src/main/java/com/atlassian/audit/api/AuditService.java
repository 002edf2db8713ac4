package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Writes the host's audit log.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface AuditService {
    void audit(AuditEvent event);
}
