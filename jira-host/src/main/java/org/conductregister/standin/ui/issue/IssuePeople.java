package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.conductregister.standin.ui.page.Person;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Component;

/** Who an issue belongs to, and when things happened to it. */
@Component
class IssuePeople {

    private final WatcherManager watchers;

    IssuePeople(WatcherManager watchers) {
        this.watchers = watchers;
    }

    /** A person in a role; {@code none} is said when {@code user} is null. */
    record Role(String id, String role, Person user, String none) {}

    /** A named moment. */
    record Moment(String label, String moment, String text) {}

    List<Role> people(Issue issue) {
        List<Role> people = new ArrayList<>();
        people.add(new Role("assignee", "Assignee", Person.of(issue.getAssignee()), "Unassigned"));
        people.add(new Role("reporter", "Reporter", Person.of(issue.getReporter()), "Anonymous"));
        int watching = watchers.getWatchersUnsorted(issue).size();
        people.add(new Role("watchers", "Watchers", null, String.valueOf(watching)));
        return people;
    }

    List<Moment> dates(Issue issue) {
        List<Moment> dates = new ArrayList<>();
        dates.add(moment("Created", issue.getCreated()));
        dates.add(moment("Updated", issue.getUpdated()));
        if (issue.getDueDate() != null) {
            dates.add(new Moment("Due", Times.iso(issue.getDueDate()), Times.day(issue.getDueDate())));
        }
        if (issue.getResolutionDate() != null) {
            dates.add(moment("Resolved", issue.getResolutionDate()));
        }
        return dates;
    }

    private static Moment moment(String label, Date date) {
        return new Moment(label, Times.iso(date), Times.text(date));
    }
}
