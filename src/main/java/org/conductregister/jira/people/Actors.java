package org.conductregister.jira.people;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/**
 * Who acts, with the roles that their groups give them at this moment, as holders or as deputies (R54). A customer is in none of these groups and so
 * holds no role (R112). Group membership is cached by Jira: this costs no SQL.
 */
public final class Actors {

    private static final String VIEWING = Actors.class.getName() + ".viewing";
    private static final Actor NOBODY = new Actor("", "", Set.of());

    private final JiraAuthenticationContext authentication;
    private final GroupManager groups;
    private final Policies policies;

    /** Uses these services of the host. */
    public Actors(JiraAuthenticationContext authentication, GroupManager groups, Policies policies) {
        this.authentication = authentication;
        this.groups = groups;
        this.policies = policies;
    }

    /** Whoever is logged in; without a role and with an empty key if nobody is. */
    public Actor current() {
        return of(authentication.getLoggedInUser());
    }

    /**
     * Whoever is logged in, for what is merely shown on a page: worked out once per request and kept on it, so that the
     * app's panels, items and conditions on one page do not each ask for the same groups. Whoever decides something asks
     * {@link #current()}.
     *
     * @param context what Jira gives to a web fragment; without a request in it each call works the roles out
     */
    public Actor viewing(Map<String, Object> context) {
        HttpServletRequest request = request(context);
        if (request == null) {
            return current();
        }
        ApplicationUser user = authentication.getLoggedInUser();
        if (request.getAttribute(VIEWING) instanceof Actor known
                && user != null
                && known.userKey().equals(user.getKey())) {
            return known;
        }
        Actor actor = of(user);
        request.setAttribute(VIEWING, actor);
        return actor;
    }

    private static HttpServletRequest request(Map<String, Object> context) {
        if (context.get("request") instanceof HttpServletRequest request) {
            return request;
        }
        return context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
    }

    /** This user, who may be null or deactivated and then holds no role. */
    public Actor of(ApplicationUser user) {
        if (user == null) {
            return NOBODY;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (user.isActive()) {
            PolicyProfile policy = policies.active();
            add(roles, user, policy.roles());
            add(roles, user, policy.deputies());
        }
        return new Actor(user.getKey(), user.getDisplayName(), roles);
    }

    private void add(Set<Role> roles, ApplicationUser user, Map<Role, Set<String>> bindings) {
        bindings.forEach((role, names) -> {
            if (role != Role.SYSTEM && names.stream().anyMatch(name -> groups.isUserInGroup(user, name))) {
                roles.add(role);
            }
        });
    }
}
