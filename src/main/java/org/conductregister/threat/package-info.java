/** What was noticed of a threat, kept apart from the report and read by the evidence tier alone (R41 to R47). */
package org.conductregister.threat;
