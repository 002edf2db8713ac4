package com.atlassian.audit.entity;

/**
 * From which level on an event is kept.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public enum CoverageLevel {
    OFF,
    BASE,
    ADVANCED,
    FULL
}
