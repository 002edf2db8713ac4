/** Documents as files: tagged PDF, made with openhtmltopdf. */
package org.conductregister.jira.print;
