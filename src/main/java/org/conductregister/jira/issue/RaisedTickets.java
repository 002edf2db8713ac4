package org.conductregister.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;

/** What some accounts have asked for in any project since a certain time (R91, R103). */
final class RaisedTickets {

    private final UserManager users;
    private final AllPages pages;

    RaisedTickets(UserManager users, AllPages pages) {
        this.users = users;
        this.pages = pages;
    }

    List<IssueRef> since(ApplicationUser searcher, Set<String> userKeys, Instant since) {
        return raised(searcher, userKeys, since).stream()
                .map(Tickets.Raised::issue)
                .toList();
    }

    /** The same with what they were about and how they stand. */
    List<Tickets.Raised> raised(ApplicationUser searcher, Set<String> userKeys, Instant since) {
        String[] names = userKeys.stream()
                .map(users::getUserByKey)
                .filter(Objects::nonNull)
                .map(ApplicationUser::getUsername)
                .sorted()
                .toArray(String[]::new);
        if (names.length == 0) {
            return List.of();
        }
        return pages
                .list(
                        searcher,
                        JqlQueryBuilder.newBuilder()
                                .where()
                                .reporterUser(names)
                                .and()
                                .addNumberCondition("created", Operator.GREATER_THAN_EQUALS, since.toEpochMilli())
                                .endWhere()
                                .orderBy()
                                .createdDate(SortOrder.ASC)
                                .buildQuery())
                .stream()
                .map(RaisedTickets::raised)
                .toList();
    }

    private static Tickets.Raised raised(Issue issue) {
        return new Tickets.Raised(
                new IssueRef(issue.getId(), issue.getKey()),
                issue.getSummary(),
                issue.getCreated().toInstant(),
                issue.getStatus().getName());
    }
}
