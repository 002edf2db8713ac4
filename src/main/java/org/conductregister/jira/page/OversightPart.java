package org.conductregister.jira.page;

/**
 * A body outside the process that is to be told, or was, as the case page shows it (R94, R95).
 *
 * @param body who
 * @param how what they are told
 * @param since of which step, and when it was taken
 * @param state to be told, told, or not called for
 * @param done who recorded what; null while the duty is open
 * @param form null for those who may not record it, and once it is recorded
 */
record OversightPart(
        String anchor, String body, String how, String since, String state, String tone, String done, Form form) {}
