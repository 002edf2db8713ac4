package org.conductregister.standin.jira.rest;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.conductregister.standin.jira.people.Directory;
import org.conductregister.standin.jira.people.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administrators add users, and put them into groups. */
@RestController
@RequestMapping({"/rest/api/2", "/rest/api/latest"})
class PeopleRest {

    private final Shapes shapes;
    private final Caller caller;
    private final Directory directory;
    private final Groups groups;

    PeopleRest(Shapes shapes, Caller caller, Directory directory, Groups groups) {
        this.shapes = shapes;
        this.caller = caller;
        this.directory = directory;
        this.groups = groups;
    }

    /** A user to be; Jira knows more fields, which do nothing here. */
    record NewUser(String name, String password, String emailAddress, String displayName) {

        boolean isComplete() {
            return isSet(name) && isSet(password) && isSet(emailAddress) && isSet(displayName);
        }

        private static boolean isSet(String text) {
            return text != null && !text.isBlank();
        }
    }

    record Member(String name) {}

    @PostMapping("/user")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@RequestBody NewUser user) {
        caller.administrator();
        if (!user.isComplete()) {
            throw RestProblem.badRequest("A user needs a name, a password, an emailAddress and a displayName.");
        }
        if (directory.getUserByName(user.name()) != null) {
            throw RestProblem.badRequest("A user with that username already exists.");
        }
        return shapes.user(directory.add(user.name(), user.displayName(), user.emailAddress(), user.password()));
    }

    @PostMapping("/group/user")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> join(@RequestParam String groupname, @RequestBody Member member) {
        caller.administrator();
        Group group = groups.getGroup(groupname);
        ApplicationUser user = member.name() == null ? null : directory.getUserByName(member.name());
        if (group == null || user == null) {
            throw RestProblem.notFound(
                    group == null
                            ? "The group named '" + groupname + "' does not exist."
                            : "The user named '" + member.name() + "' does not exist.");
        }
        groups.addUserToGroup(user, group);
        return Map.of("name", groupname);
    }
}
