package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.jira.issue.Transitions;
import org.conductregister.standin.ui.form.Screens;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;

/** The transitions that the workflow offers a user, and the screens that some of them show first. */
@Component
class IssueTransitions {

    private static final String SCREEN = "jira.fieldscreen.id";
    private static final String COMMENT = "comment";

    private final Transitions transitions;
    private final FieldScreenManager screens;

    IssueTransitions(Transitions transitions, FieldScreenManager screens) {
        this.transitions = transitions;
        this.screens = screens;
    }

    /** A button; with {@code hasScreen} it leads to a form, without it the transition happens at once. */
    record Button(int id, String name, boolean hasScreen, String href) {}

    List<Button> buttons(Issue issue, ApplicationUser user) {
        return transitions.available(issue, user).stream()
                .map(action -> button(issue, action))
                .toList();
    }

    /** The transition, when the workflow offers it to the user. */
    Optional<ActionDescriptor> offered(Issue issue, ApplicationUser user, int action) {
        return transitions.available(issue, user).stream()
                .filter(each -> each.getId() == action)
                .findFirst();
    }

    /** Ids of the fields of the transition's screen, with a comment at the end; empty when it has no screen. */
    List<String> fields(ActionDescriptor action) {
        if (!hasScreen(action)) {
            return List.of();
        }
        Long screen = Long.valueOf(action.getMetaAttributes().get(SCREEN).toString());
        List<String> fields = new ArrayList<>(Screens.fields(screens.getFieldScreen(screen)));
        fields.remove(COMMENT);
        fields.add(COMMENT);
        return fields;
    }

    private static boolean hasScreen(ActionDescriptor action) {
        return action.getMetaAttributes().get(SCREEN) != null;
    }

    private static Button button(Issue issue, ActionDescriptor action) {
        boolean screen = hasScreen(action);
        String path = screen ? "/secure/CommentAssignIssue!default.jspa" : "/secure/CommentAssignIssue.jspa";
        return new Button(
                action.getId(),
                action.getName(),
                screen,
                Addresses.at(path + "?id=" + issue.getId() + "&action=" + action.getId()));
    }
}
