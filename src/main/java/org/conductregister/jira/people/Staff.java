package org.conductregister.jira.people;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.policy.Policies;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/** People as somebody names them on a form or over REST: by user key or by user name; and organisations by their number. */
public final class Staff {

    private static final int SUGGESTED = 200;

    private final UserManager users;
    private final GroupManager groups;
    private final Actors actors;
    private final Policies policies;
    private final Organisations organisations;

    /** One member of the staff, to be suggested. */
    public record Member(String username, String displayName) {}

    /** Uses these services of the host. */
    public Staff(
            UserManager users, GroupManager groups, Actors actors, Policies policies, Organisations organisations) {
        this.users = users;
        this.groups = groups;
        this.actors = actors;
        this.policies = policies;
        this.organisations = organisations;
    }

    /** The key of the active member of staff so named; empty if there is none. */
    public Optional<String> memberKey(String named) {
        return user(named)
                .filter(ApplicationUser::isActive)
                .filter(user -> actors.of(user).isStaff())
                .map(ApplicationUser::getKey);
    }

    /** The account so named, whoever it belongs to; empty if there is none. */
    public Optional<ApplicationUser> user(String named) {
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        ApplicationUser byName = users.getUserByName(named.strip());
        return Optional.ofNullable(byName == null ? users.getUserByKey(named.strip()) : byName);
    }

    /** Why this cannot be the number of an organisation; empty if it can, or if nothing was typed. */
    public Optional<Reason> wrongOrganisation(String typed) {
        return typed == null || typed.isBlank() || !organisations.isUnknown(typed.strip())
                ? Optional.empty()
                : Optional.of(Reason.at("organisation", "subject.organisation-unknown", Limits.shortened(typed)));
    }

    /** A mark as people read it: the name of whoever bears it, where Jira knows one. */
    public String shown(Identifier mark) {
        return switch (mark.kind()) {
            case USER -> usernameOf(mark.value());
            case ORGANISATION ->
                organisations
                        .nameOf(mark.value())
                        .map(name -> name + " (" + mark.value() + ")")
                        .orElse(mark.value());
            default -> mark.value();
        };
    }

    /** The name by which a form shows this key; the key itself if nobody has it. */
    public String usernameOf(String key) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key);
        return user == null ? key : user.getUsername();
    }

    /** The display name of whoever has this key, gone or not; the key itself if nobody has it. */
    public String nameOf(String key) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key);
        return user == null ? String.valueOf(key) : user.getDisplayName();
    }

    /** The first members of the staff by name, for a form to suggest; others can still be typed. */
    public List<Member> suggested() {
        return policies.active().roles().getOrDefault(Role.AGENT, Set.of()).stream()
                .filter(groups::groupExists)
                .flatMap(group -> groups.getUsersInGroup(group).stream())
                .filter(ApplicationUser::isActive)
                .distinct()
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .limit(SUGGESTED)
                .map(user -> new Member(user.getUsername(), user.getDisplayName()))
                .toList();
    }
}
