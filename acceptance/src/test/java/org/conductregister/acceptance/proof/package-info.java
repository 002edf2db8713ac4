/**
 * Which requirement is proven by which test: read from what was compiled and from what really ran. {@code ./check}
 * prints it last.
 */
package org.conductregister.acceptance.proof;
