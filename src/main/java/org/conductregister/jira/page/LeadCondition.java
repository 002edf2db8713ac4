package org.conductregister.jira.page;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.conductregister.jira.people.Actors;
import org.conductregister.verb.Role;

/** Shows something to those who work on cases. */
public final class LeadCondition implements Condition {

    private final Actors actors;

    /** @param actors tells who is logged in */
    @Inject
    public LeadCondition(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return actors.viewing(context).isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
