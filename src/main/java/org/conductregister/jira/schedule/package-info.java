/** The clockwork: jobs that Jira's scheduler runs. */
package org.conductregister.jira.schedule;
