/** The register's reasons in the reader's language. */
package org.conductregister.jira.text;
