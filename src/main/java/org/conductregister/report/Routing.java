package org.conductregister.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.People;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Role;

/**
 * To whom a report goes by the policy that it began under (R39), and who is told at once of threats, violence and police
 * (R23, R24). Nothing here is done before the step is on record.
 */
public final class Routing {

    private final Policies policies;
    private final People people;
    private final Tickets tickets;
    private final Alerts alerts;

    /** Uses these ports. */
    public Routing(Policies policies, People people, Tickets tickets, Alerts alerts) {
        this.policies = policies;
        this.people = people;
        this.tickets = tickets;
        this.alerts = alerts;
    }

    /** The role that deals with this kind of report. */
    public Role roleFor(ConductReport report, ReportKind kind) {
        return policies.of(report.policy()).routing().getOrDefault(kind, Role.ASSESSOR);
    }

    /** The name of whoever the report goes to; the role's own name if nobody holds it. */
    public String destination(ConductReport report) {
        Role role = roleFor(report, report.kind());
        return people.holderOf(role).map(Person::displayName).orElse(role.name());
    }

    /** Gives the issue to the holder of the role; to a deputy where nobody holds it (R54). */
    public void assign(ConductReport report) {
        Optional<Person> holder = people.holderOf(roleFor(report, report.kind()));
        holder.ifPresent(person -> tickets.assign(report.issue(), person.key()));
    }

    /**
     * Tells whom it concerns, once of each occasion.
     *
     * @param before the report before it was signed
     * @param now the signed report
     */
    public void tell(ConductReport before, ConductReport now) {
        PolicyProfile policy = policies.of(now.policy());
        if (before.signOff() == null) {
            Set<Role> told = EnumSet.of(roleFor(now, now.kind()));
            told.addAll(policy.alerts().getOrDefault(Occasion.REPORT_FILED, Set.of()));
            told.forEach(role -> alerts.tellRole(role, Alert.of(Occasion.REPORT_FILED, now.issue())));
        }
        if (isThreat(now) && !isThreat(before)) {
            alerts.tell(policy, Alert.of(Occasion.THREAT, now.issue()));
        }
        if (policeCame(now) && !policeCame(before)) {
            alerts.tell(policy, Alert.of(Occasion.POLICE_ATTENDED, now.issue()));
        }
    }

    /** Every role that is told of this report, once it is signed. */
    public Set<Role> toldOf(ConductReport report) {
        PolicyProfile policy = policies.of(report.policy());
        Set<Role> told = EnumSet.of(roleFor(report, report.kind()));
        told.addAll(policy.alerts().getOrDefault(Occasion.REPORT_FILED, Set.of()));
        if (isThreat(report)) {
            told.addAll(policy.alerts().getOrDefault(Occasion.THREAT, Set.of()));
        }
        if (policeCame(report)) {
            told.addAll(policy.alerts().getOrDefault(Occasion.POLICE_ATTENDED, Set.of()));
        }
        return told;
    }

    static boolean isThreat(ConductReport report) {
        return report.signOff() != null
                && (report.kind() == ReportKind.THREAT
                        || report.incident().safety().isUrgent());
    }

    private static boolean policeCame(ConductReport report) {
        return report.signOff() != null && report.incident().safety().policeAttended();
    }
}
