/** The adapters: everything in here may know Jira; nothing outside does. */
package org.conductregister.jira;
