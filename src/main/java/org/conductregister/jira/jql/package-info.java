/** The register's functions of JQL: for the staff; a customer finds nothing by them (R112). */
package org.conductregister.jira.jql;
