/** The catalogue of what a restriction can be made of: one record for each kind of terms. */
package org.conductregister.restriction.terms;
