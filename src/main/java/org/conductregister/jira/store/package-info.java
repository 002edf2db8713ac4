/**
 * The register's own tables, through ActiveObjects.
 *
 * <p>Each table has the columns that are searched or must be unique, and one column with the whole record as JSON.
 * Rows never leave this package: what comes out are the domain's records. Every write happens in a
 * {@link org.conductregister.jira.store.ClusterUnitOfWork}.
 */
package org.conductregister.jira.store;
