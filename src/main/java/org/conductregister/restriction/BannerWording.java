package org.conductregister.restriction;

import org.apache.commons.text.StringSubstitutor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Limits;

/** Puts a restriction into the one line that tells an agent what to do (R117). */
public final class BannerWording {

    private final Policies policies;
    private final Terms.Names names;

    /** Uses these ports. */
    public BannerWording(Policies policies, Terms.Names names) {
        this.policies = policies;
        this.names = names;
    }

    /** The line for this restriction. */
    public BannerEntry of(Restriction restriction) {
        PolicyProfile policy = policies.of(restriction.policy());
        RestrictionType type = policy.restrictionType(restriction.typeKey())
                .orElseThrow(() -> new IllegalStateException("The policy has no restriction type '"
                        + restriction.typeKey() + "', which " + restriction.about() + " is of."));
        String instruction = new StringSubstitutor(restriction.terms().particulars(names))
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true) // what a person wrote is never read for placeholders
                .replace(type.instruction());
        return new BannerEntry(
                restriction.id(),
                restriction.reportId(),
                type.name(),
                instruction,
                restriction.reviewDate(),
                ReviewDates.lastDay(restriction, type, policy),
                type.severity(),
                InForce.of(restriction),
                Limits.shortened(restriction.reason()),
                null);
    }
}
