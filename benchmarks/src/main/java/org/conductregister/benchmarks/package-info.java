/** Measurements behind the claims in the README; run by hand, never in a test. */
package org.conductregister.benchmarks;
