package org.conductregister.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Oversight;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.Handling.Notified;
import org.conductregister.restriction.Restriction;

/** Which bodies outside the process a case owes word to, by the policy that it began under (R94, R95). */
public final class OversightDuties {

    /** The steps of which a policy can have such bodies told. */
    public static final Set<Occasion> OCCASIONS = EnumSet.of(
            Occasion.ACCESS_LIMITED, Occasion.THREAT, Occasion.POLICE_ATTENDED, Occasion.CHIEF_OFFICER_DRAWN_IN);

    private OversightDuties() {}

    /**
     * One duty.
     *
     * @param number the place of the duty in the policy, counted from 1
     * @param oversight who is to be told of what, and by whom
     * @param since when the step was taken, the last time
     * @param done what was recorded since then; null while the duty is open
     */
    public record Duty(int number, Oversight oversight, Instant since, Notified done) {}

    /** Every duty that has come about in this case, done or not, in the policy's order. */
    public static List<Duty> of(PolicyProfile policy, ConductReport report, List<Restriction> ofCase) {
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < policy.oversight().size(); i++) {
            int number = i + 1;
            Oversight oversight = policy.oversight().get(i);
            taken(oversight.on(), report, ofCase)
                    .ifPresent(since -> duties.add(new Duty(number, oversight, since, done(report, oversight, since))));
        }
        return duties;
    }

    private static Notified done(ConductReport report, Oversight oversight, Instant since) {
        return report.handling().oversight().stream()
                .filter(notified -> notified.body().equals(oversight.body()))
                .filter(notified -> !notified.at().isBefore(since))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static Optional<Instant> taken(Occasion on, ConductReport report, List<Restriction> ofCase) {
        SignOff signed = report.signOff();
        return switch (on) {
            case ACCESS_LIMITED ->
                ofCase.stream()
                        .map(Restriction::activeFrom)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
            case THREAT ->
                Optional.ofNullable(signed)
                        .filter(any -> Routing.isThreat(report))
                        .map(SignOff::at);
            case POLICE_ATTENDED ->
                Optional.ofNullable(signed)
                        .filter(any -> report.incident().safety().policeAttended())
                        .map(SignOff::at);
            case CHIEF_OFFICER_DRAWN_IN ->
                Optional.ofNullable(report.handling().chief()).map(Handling.DrawnIn::at);
            default -> Optional.empty();
        };
    }
}
