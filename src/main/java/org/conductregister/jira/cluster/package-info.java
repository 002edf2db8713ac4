/** Word between the nodes of a Jira cluster. */
package org.conductregister.jira.cluster;
