/** The app's own pages under {@code /plugins/servlet/conduct}. */
package org.conductregister.jira.page;
