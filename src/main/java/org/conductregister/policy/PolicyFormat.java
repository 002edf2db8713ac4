package org.conductregister.policy;

import java.util.List;
import java.util.Optional;
import org.conductregister.verb.Reason;

/** Port: how a policy is written down as a document (docs/policy-format.md). */
public interface PolicyFormat {

    /**
     * What came of reading a document.
     *
     * @param profile empty if the document does not have the form of a policy
     * @param faults everything that is wrong with the form, by its place
     */
    record Reading(Optional<PolicyProfile> profile, List<Reason> faults) {
        /** Copies the faults. */
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a document; whether its parts contradict one another is not asked here. */
    Reading read(byte[] document);

    /** The document of a profile; reading it gives the same profile. */
    byte[] write(PolicyProfile profile);
}
