/** The banner on every ticket of somebody under restriction (R87, R112, R117, R120). */
package org.conductregister.jira.banner;
