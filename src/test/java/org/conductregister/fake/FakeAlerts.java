package org.conductregister.fake;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Occasion;
import org.conductregister.verb.Role;

/** Keeps who was told what. */
public final class FakeAlerts implements Alerts {

    /** One telling; the role is null where a person was told, the person null where a role was. */
    public record Told(Role role, String userKey, Alert alert) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void tellRole(Role role, Alert alert) {
        told.add(new Told(role, null, alert));
    }

    @Override
    public void tellPerson(String userKey, Alert alert) {
        told.add(new Told(null, userKey, alert));
    }

    /** Everything told on this occasion, in order. */
    public List<Told> told(Occasion occasion) {
        return told.stream().filter(each -> each.alert().occasion() == occasion).toList();
    }
}
