/** The app's REST resources under {@code /rest/conduct/1.0}. */
package org.conductregister.jira.rest;
