/** Jira's issues as the register makes, finds and mirrors them. */
package org.conductregister.jira.issue;
