package org.conductregister.jira.page;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.conductregister.jira.people.Actors;

/** Shows something to staff alone (R112). */
public final class StaffCondition implements Condition {

    private final Actors actors;

    /** @param actors tells who is logged in */
    @Inject
    public StaffCondition(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return actors.viewing(context).isStaff();
    }
}
