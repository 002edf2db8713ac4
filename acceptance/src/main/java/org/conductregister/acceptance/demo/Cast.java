package org.conductregister.acceptance.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.conductregister.acceptance.ConductApi;
import org.conductregister.acceptance.Controls;
import org.conductregister.acceptance.JiraApi;
import org.conductregister.acceptance.Visitor;

/** Who takes part in the demo data, and the tickets raised so far. */
final class Cast {

    private static final String DAILY_JOB = "org.conductregister.open-due-reviews";

    private final URI base;
    private final Controls controls;
    private final Map<String, String> tickets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Cast(URI base, Controls controls) {
        this.base = base;
        this.controls = controls;
    }

    ConductApi conduct(String user) {
        return new ConductApi(Visitor.user(base, user));
    }

    Visitor visitor(String user) {
        return Visitor.user(base, user);
    }

    JiraApi jira(String user) {
        return new JiraApi(Visitor.user(base, user));
    }

    /** The key of a ticket, by its name in the script. */
    String ticket(String id) {
        String key = tickets.get(id);
        if (key == null) {
            throw new IllegalStateException("the script has no ticket " + id + " so far");
        }
        return key;
    }

    void raised(String id, String key) {
        tickets.put(id, key);
    }

    /** A user's full name. */
    String name(String user) {
        return names.computeIfAbsent(user, unknown -> Visitor.user(base, user)
                .get("/rest/api/2/myself")
                .json()
                .path("displayName")
                .asText());
    }

    void runDailyJob() {
        controls.run(DAILY_JOB).expect(200);
    }
}
