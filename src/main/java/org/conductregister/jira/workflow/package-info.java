/** Keeps the workflows of conduct issues to what the register says: conditions and validators of their transitions. */
package org.conductregister.jira.workflow;
