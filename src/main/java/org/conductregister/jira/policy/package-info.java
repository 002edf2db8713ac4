/** Policy profiles, read from the files that the app brings. */
package org.conductregister.jira.policy;
