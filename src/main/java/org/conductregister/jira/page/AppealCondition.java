package org.conductregister.jira.page;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.jira.people.Actors;

/** Shows something to whoever has a decision that can be appealed, and to nobody else. */
public final class AppealCondition implements Condition {

    private final ViewAppeals appeals;
    private final Actors actors;

    /** Uses these. */
    @Inject
    public AppealCondition(ViewAppeals appeals, Actors actors) {
        this.appeals = appeals;
        this.actors = actors;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !appeals.own(actors.current()).decisions().isEmpty();
    }
}
