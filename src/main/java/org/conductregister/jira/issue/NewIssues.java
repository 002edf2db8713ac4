package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.conductregister.report.IssueRef;

/** Makes issues in the conduct project and links them. */
final class NewIssues {

    private final ConductProject project;
    private final IssueService issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager linkTypes;

    NewIssues(ConductProject project, IssueService issues, IssueLinkManager links, IssueLinkTypeManager linkTypes) {
        this.project = project;
        this.issues = issues;
        this.links = links;
        this.linkTypes = linkTypes;
    }

    /** What an issue of this type in the conduct project begins with. */
    IssueInputParameters begin(String issueType, String summary, String description) {
        Project conduct = project.require();
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(conduct.getId())
                .setIssueTypeId(typeId(conduct, issueType))
                .setSummary(oneLine(summary))
                .setDescription(description)
                .setSkipScreenCheck(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        return input;
    }

    /** Whether Jira would take it, and what it says if not. */
    IssueService.CreateValidationResult validate(ApplicationUser user, IssueInputParameters input) {
        return issues.validateCreate(user, input);
    }

    /** @throws JiraRefusal with every message of Jira */
    IssueRef make(ApplicationUser user, IssueInputParameters input) {
        return make(user, validate(user, input));
    }

    /** @throws JiraRefusal with every message of Jira */
    IssueRef make(ApplicationUser user, IssueService.CreateValidationResult valid) {
        if (!valid.isValid()) {
            throw new JiraRefusal("the issue cannot be made", valid.getErrorCollection());
        }
        IssueService.IssueResult made = issues.create(user, valid);
        if (!made.isValid()) {
            throw new JiraRefusal("the issue was not made", made.getErrorCollection());
        }
        MutableIssue issue = made.getIssue();
        return new IssueRef(issue.getId(), issue.getKey());
    }

    /** "{@code caseIssue} is the conduct case of {@code other}". */
    void link(ApplicationUser user, IssueRef caseIssue, IssueRef other) {
        IssueLinkType type = linkTypes.getIssueLinkTypesByName(ConductProject.LINK_TYPE).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the link type " + ConductProject.LINK_TYPE + " is gone"));
        try {
            links.createIssueLink(caseIssue.id(), other.id(), type.getId(), null, user);
        } catch (CreateException failed) {
            throw new IllegalStateException(caseIssue.key() + " cannot be linked to " + other.key(), failed);
        }
    }

    /** As {@link #link}, unless the two are linked already. */
    void linkOnce(ApplicationUser user, IssueRef caseIssue, IssueRef other) {
        boolean linked = links.getOutwardLinks(caseIssue.id()).stream()
                .filter(link ->
                        ConductProject.LINK_TYPE.equals(link.getIssueLinkType().getName()))
                .anyMatch(link -> link.getDestinationId().equals(other.id()));
        if (!linked) {
            link(user, caseIssue, other);
        }
    }

    private static String typeId(Project conduct, String name) {
        return conduct.getIssueTypes().stream()
                .filter(type -> name.equals(type.getName()))
                .map(IssueType::getId)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("the project " + conduct.getKey() + " lacks the issue type " + name));
    }

    private static String oneLine(String summary) {
        String line = summary.replaceAll("\\s+", " ").strip();
        return line.length() <= 255 ? line : line.substring(0, 254) + "\u2026";
    }
}
