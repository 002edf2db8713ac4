package org.conductregister.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.IssueStates;
import org.conductregister.verb.Role;

/**
 * A transition may only bring an issue to where the register is already: steps are verbs of the register, and the issue's
 * status follows them. The transition's argument {@value #STATES} names, separated by commas, the states of the register
 * at which it may be taken. An issue that the register does not know is none of its business.
 */
public final class RegisterRule {

    /** The argument of a transition's condition and validator. */
    public static final String STATES = "register.states";

    private final IssueStates states;
    private final Actors actors;
    private final UserManager users;
    private final Wording words;
    private final Function<String, String> casePage;

    /**
     * Uses these.
     *
     * @param casePage the address of the case page of an issue, for the words of a refusal
     */
    public RegisterRule(
            IssueStates states, Actors actors, UserManager users, Wording words, Function<String, String> casePage) {
        this.states = states;
        this.actors = actors;
        this.users = users;
        this.words = words;
        this.casePage = casePage;
    }

    /** Whether the register is where the transition would bring the issue, or does not know the issue. */
    boolean isThere(Map<?, ?> variables, Map<?, ?> arguments) {
        Set<String> allowed = Set.of(String.valueOf(arguments.get(STATES)).split(","));
        return states.of(issue(variables).getId()).map(allowed::contains).orElse(true);
    }

    /** Whether whoever asks has a say in cases, or sets the app up, and so may be told why a transition is refused. */
    boolean isOpenToCaller(Map<?, ?> variables) {
        ApplicationUser caller = variables.get("context") instanceof WorkflowContext context
                ? users.getUserByKey(context.getCaller())
                : null;
        return actors.of(caller).isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER, Role.ADMINISTRATOR);
    }

    /** Why the transition is refused; to somebody without a role, nothing about the case (R112). */
    String refusal(Map<?, ?> variables) {
        if (!isOpenToCaller(variables)) {
            return words.text("conduct.workflow.refused");
        }
        Issue issue = issue(variables);
        String state = states.of(issue.getId()).map(words::constant).orElse("");
        return words.text("conduct.workflow.refused-at", issue.getKey(), state, casePage.apply(issue.getKey()));
    }

    private static Issue issue(Map<?, ?> variables) {
        return (Issue) variables.get("issue");
    }
}
