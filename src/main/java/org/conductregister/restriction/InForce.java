package org.conductregister.restriction;

import java.time.Instant;
import org.conductregister.restriction.terms.Terms;

/**
 * What binds a subject now, as far as a contact can be checked against it (R118).
 *
 * @param restrictionId which restriction
 * @param subjectId whom it binds
 * @param terms what was imposed
 * @param from when it came into force; what came before cannot have been against it
 */
public record InForce(long restrictionId, long subjectId, Terms terms, Instant from) {

    /** The part of this restriction that a contact is checked against. */
    public static InForce of(Restriction restriction) {
        return new InForce(restriction.id(), restriction.subjectId(), restriction.terms(), restriction.activeFrom());
    }
}
