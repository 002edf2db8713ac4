/** Restrictions: typed terms, the gate that refuses what is unfair, and the index of those in force. */
package org.conductregister.restriction;
