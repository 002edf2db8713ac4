/** Conduct reports: what happened, how it is weighed, and what is decided (R27 to R59). */
package org.conductregister.report;
