package org.conductregister.standin.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.conductregister.standin.jira.field.CustomFields;
import org.conductregister.standin.jira.issue.ChangeHistory;
import org.conductregister.standin.jira.people.Directory;
import org.conductregister.standin.jira.people.Passwords;
import org.conductregister.standin.jira.project.Permissions;
import org.conductregister.standin.jira.project.Projects;
import org.conductregister.standin.jira.screen.Screens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core as apps use it, through Jira's own interfaces. */
class CoreTest {

    @TempDir
    static Path data;

    static Host host;

    @BeforeAll
    static void start() {
        host = Host.start(new Settings(0, data, null, "test", null));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static ApplicationUser user(String name) {
        return host.bean(Directory.class).getUserByName(name);
    }

    private static IssueInputParameters input(IssueService service) {
        return service.newIssueInputParameters()
                .setProjectId(10000L)
                .setIssueTypeId("10002")
                .setSummary("The swings at the lake");
    }

    @Test
    void an_issue_and_its_properties_are_created_together_and_announced_once() throws Exception {
        List<Long> heard = new ArrayList<>();
        host.bean(EventPublisher.class).register(new Listener(heard));
        IssueService service = host.bean(IssueService.class);
        IssueInputParameters input = input(service).addProperty("review", new JSONObject("{\"key\":\"R1-2026\"}"));

        IssueService.CreateValidationResult valid = service.validateCreate(user("agent"), input);
        assertThat(valid.getErrorCollection().hasAnyErrors()).isFalse();
        Issue made = service.create(user("agent"), valid).getIssue();

        assertThat(made.getKey()).startsWith("SD-");
        assertThat(made.getStatus().getName()).isEqualTo("Open");
        assertThat(host.bean(JsonEntityPropertyManager.class)
                        .query()
                        .entityName("IssueProperty")
                        .key("review")
                        .find())
                .extracting(EntityProperty::getEntityId)
                .containsExactly(made.getId());
        assertThat(heard).containsExactly(EventType.ISSUE_CREATED_ID);
    }

    @Test
    void a_transition_changes_status_and_resolution_and_is_in_the_history() {
        IssueService service = host.bean(IssueService.class);
        Issue made = service.create(user("agent"), service.validateCreate(user("agent"), input(service)))
                .getIssue();

        IssueService.TransitionValidationResult valid = service.validateTransition(
                user("agent"),
                made.getId(),
                6,
                service.newIssueInputParameters().setComment("Done."));
        assertThat(valid.isValid()).isTrue();
        Issue moved = service.transition(user("agent"), valid).getIssue();

        assertThat(moved.getStatus().getName()).isEqualTo("Resolved");
        assertThat(moved.getResolution().getName()).isEqualTo("Done");
        assertThat(host.bean(ChangeHistory.class).of(moved).get(0).items())
                .extracting(ChangeItemBean::getField)
                .containsExactlyInAnyOrder("status", "resolution");
        assertThat(host.bean(CommentManager.class).getComments(moved)).hasSize(1);
    }

    @Test
    void a_customer_neither_sees_nor_makes_issues_as_agents_do() {
        IssueService service = host.bean(IssueService.class);
        assertThat(service.validateCreate(user("riley"), input(service)).isValid())
                .isFalse();
        Issue made = service.create(user("agent"), service.validateCreate(user("agent"), input(service)))
                .getIssue();
        assertThat(service.getIssue(user("riley"), made.getId()).isValid()).isFalse();
    }

    @Test
    void passwords_are_checked_and_conduct_is_for_named_groups() {
        Passwords passwords = host.bean(Passwords.class);
        assertThat(passwords.check("riley", "riley")).contains(user("riley"));
        assertThat(passwords.check("riley", "wrong")).isEmpty();
        Project conduct = host.bean(Projects.class).getProjectObjByKey("COND");
        Permissions permissions = host.bean(Permissions.class);
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, conduct, user("agent")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, conduct, user("lead")))
                .isTrue();
    }

    @Test
    void a_field_holds_values_once_it_is_on_the_screen() throws Exception {
        CustomFields fields = host.bean(CustomFields.class);
        CustomField field = fields.createCustomField(
                "Site",
                "",
                fields.getCustomFieldType(CustomFieldManager.PLUGIN_KEY + ":textfield"),
                null,
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        IssueService service = host.bean(IssueService.class);
        IssueInputParameters input = input(service).addCustomFieldValue(field.getIdAsLong(), "North pool");
        assertThat(service.validateCreate(user("agent"), input)
                        .getErrorCollection()
                        .getErrors())
                .containsKey(field.getId());

        host.bean(Screens.class).getFieldScreen(1L).getTab(0).addFieldScreenLayoutItem(field.getId());
        Issue made = service.create(user("agent"), service.validateCreate(user("agent"), input))
                .getIssue();
        assertThat(made.getCustomFieldValue(field)).isEqualTo("North pool");
    }

    /** Keeps the types of the events that it hears. */
    public static final class Listener {
        private final List<Long> heard;

        Listener(List<Long> heard) {
            this.heard = heard;
        }

        /** Called by the publisher. */
        @EventListener
        public void on(IssueEvent event) {
            heard.add(event.getEventTypeId());
        }
    }
}
