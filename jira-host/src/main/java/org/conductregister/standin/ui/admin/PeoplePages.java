package org.conductregister.standin.ui.admin;

import static org.conductregister.standin.ui.admin.AdminList.row;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Users and groups. */
@Controller
@AdminOnly
class PeoplePages {

    private final UserManager users;
    private final GroupManager groups;
    private final AdminFrame frame;

    PeoplePages(UserManager users, GroupManager groups, AdminFrame frame) {
        this.users = users;
        this.groups = groups;
        this.frame = frame;
    }

    @GetMapping("/secure/admin")
    String start() {
        return "redirect:/secure/admin/users";
    }

    @GetMapping("/secure/admin/users")
    View users() {
        List<List<AdminList.AdminCell>> rows = users.getAllApplicationUsers().stream()
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .map(user -> row(
                        user.getDisplayName(),
                        user.getUsername(),
                        user.getEmailAddress(),
                        user.isActive() ? "active" : "inactive",
                        sorted(groups.getGroupNamesForUser(user))))
                .toList();
        return frame.around(new Page(
                "admin/list",
                "Users",
                new AdminList("Users", List.of("Name", "Username", "Email", "State", "Groups"), rows)));
    }

    @GetMapping("/secure/admin/groups")
    View groups() {
        List<List<AdminList.AdminCell>> rows = groups.getAllGroups().stream()
                .map(Group::getName)
                .sorted()
                .map(name -> row(
                        name,
                        sorted(groups.getUsersInGroup(name).stream()
                                .map(ApplicationUser::getUsername)
                                .toList())))
                .toList();
        return frame.around(
                new Page("admin/list", "Groups", new AdminList("Groups", List.of("Group", "Members"), rows)));
    }

    private static String sorted(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
