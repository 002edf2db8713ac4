/**
 * Three custom fields that show the register on an issue, and through which it can be edited: every edit is a verb, and what
 * a verb refuses never reaches the issue.
 */
package org.conductregister.jira.field;
