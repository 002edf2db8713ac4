/** Sets up what the app needs in Jira: shows it first, adds only what is missing, and may be repeated. */
package org.conductregister.jira.install;
