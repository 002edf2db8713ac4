package org.conductregister.adoption;

import java.util.List;
import java.util.function.Function;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** A policy as somebody drew it up, before anything comes of it: read and gone through as a whole. */
final class Drawn {

    private final PolicyFormat format;

    Drawn(PolicyFormat format) {
        this.format = format;
    }

    /** What comes of the profile in a document; refused with every fault of it. */
    <T> Outcome<T> up(byte[] document, Function<PolicyProfile, Outcome<T>> then) {
        PolicyFormat.Reading reading = format.read(document);
        if (reading.profile().isEmpty()) {
            return Outcome.refused(reading.faults());
        }
        List<Reason> faults = PolicyFaults.of(reading.profile().get());
        return faults.isEmpty() ? then.apply(reading.profile().get()) : Outcome.refused(faults);
    }
}
