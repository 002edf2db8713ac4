package org.conductregister.jira.install;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import org.conductregister.jira.issue.ConductProject;

/** The issue types of reports, reviews and appeals. */
final class IssueTypesPart implements Part {

    private static final String AVATAR = "jira.avatar.issuetype.default.id";

    private final IssueTypeManager issueTypes;
    private final ApplicationProperties settings;
    private final I18nResolver texts;

    IssueTypesPart(IssueTypeManager issueTypes, ApplicationProperties settings, I18nResolver texts) {
        this.issueTypes = issueTypes;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "issue-types";
    }

    /** Every type; empty where one is missing. */
    List<Optional<IssueType>> all() {
        return ConductProject.TYPES.stream().map(this::find).toList();
    }

    Optional<IssueType> find(String name) {
        return issueTypes.getIssueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst();
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        return ConductProject.TYPES.stream().map(this::piece).toList();
    }

    private InstallPlan.Piece piece(String name) {
        return new InstallPlan.Piece(name, find(name).isPresent());
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        add(ConductProject.REPORT_TYPE, "conduct.install.issue-types.report");
        add(ConductProject.REVIEW_TYPE, "conduct.install.issue-types.review");
        add(ConductProject.APPEAL_TYPE, "conduct.install.issue-types.appeal");
    }

    private void add(String name, String description) {
        if (find(name).isEmpty()) {
            String avatar = settings.getString(AVATAR);
            issueTypes.createIssueType(name, texts.getText(description), avatar == null ? null : Long.valueOf(avatar));
        }
    }
}
