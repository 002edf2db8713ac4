/** Reviews: opened by the clock, exactly once, and decided by people (R99 to R106). */
package org.conductregister.review;
