package org.conductregister.alert;

import org.conductregister.policy.Occasion;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Role;

/** Port: the way to the staff. Called after the step is on record; must not throw. */
public interface Alerts {

    /** Tells nobody, for rehearsals. */
    Alerts NONE = new Alerts() {
        @Override
        public void tellRole(Role role, Alert alert) {
            // a rehearsal is heard by nobody
        }

        @Override
        public void tellPerson(String userKey, Alert alert) {
            // a rehearsal is heard by nobody
        }
    };

    /** Tells everybody who holds this role; its deputies if nobody does. */
    void tellRole(Role role, Alert alert);

    /** Tells one person, if they are still there. */
    void tellPerson(String userKey, Alert alert);

    /**
     * Tells the roles that the profile names for the alert's occasion; and where a body outside the process is to be told of
     * it, whoever sees to that (R94, R95).
     */
    default void tell(PolicyProfile policy, Alert alert) {
        policy.alerts().getOrDefault(alert.occasion(), java.util.Set.of()).forEach(role -> tellRole(role, alert));
        policy.oversight().stream()
                .filter(oversight -> oversight.on() == alert.occasion())
                .forEach(oversight -> tellRole(
                        oversight.by(),
                        Alert.of(Occasion.OVERSIGHT_DUE, alert.issue(), oversight.body(), oversight.how())));
    }
}
