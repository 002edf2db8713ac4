/** The composition root: the one place that knows every class of the app. */
package org.conductregister.jira.config;
