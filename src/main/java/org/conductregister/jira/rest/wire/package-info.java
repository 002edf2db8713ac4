/** What goes over REST: records apart from the domain's own, so that either can change without the other. */
package org.conductregister.jira.rest.wire;
