/** How records become JSON and back: for the store, for pages and for REST alike. */
package org.conductregister.jira.json;
