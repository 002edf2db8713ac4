/** Letters on their way out, through Jira's mail queue. */
package org.conductregister.jira.mail;
