package com.atlassian.audit.entity;

/**
 * The area an event belongs to.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    USER_MANAGEMENT,
    PERMISSIONS,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    SECURITY,
    END_USER_ACTIVITY,
    ECOSYSTEM,
    AUDIT_LOG
}
