/** The register's steps in Jira's own audit log. */
package org.conductregister.jira.audit;
