/** The governing policy as data (R1): categories, restriction types, roles, clocks, letters. */
package org.conductregister.policy;
