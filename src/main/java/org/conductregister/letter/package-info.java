/** Letters: composed from the policy's templates, checked for their clauses, immutable once issued (R78 to R86). */
package org.conductregister.letter;
