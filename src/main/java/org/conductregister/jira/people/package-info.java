/** Jira's users and groups as the register's people and roles. */
package org.conductregister.jira.people;
