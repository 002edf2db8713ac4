/** Documents to be printed, sent or filed: what they say, whatever they are made into. */
package org.conductregister.print;
