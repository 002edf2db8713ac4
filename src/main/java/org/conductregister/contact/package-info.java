/**
 * Contacts of those under restriction: what came in, what an agent records, how it stands to the terms, and what may be
 * done with it (R60 to R66, R118, R119).
 */
package org.conductregister.contact;
