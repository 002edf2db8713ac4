/** Conduct Register: protects staff, and treats the person fairly while doing it. */
package org.conductregister;
