package org.conductregister.jira.install;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conductregister.jira.issue.ConductProject;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * One custom field of each kind. Category and subject are for Conduct reports only; the restriction field is for every
 * issue, since it also tells agents what to do about a ticket's reporter.
 */
final class FieldsPart implements Part {

    private static final String APP = "org.conductregister:";

    private final CustomFieldManager fields;
    private final IssueTypesPart types;
    private final I18nResolver texts;

    FieldsPart(CustomFieldManager fields, IssueTypesPart types, I18nResolver texts) {
        this.fields = fields;
        this.types = types;
        this.texts = texts;
    }

    /** The three kinds. */
    enum Kind {
        CATEGORY("category"),
        RESTRICTION("restriction"),
        SUBJECT("subject");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String typeKey() {
            return APP + "conduct-" + key;
        }

        String text(String which) {
            return "conduct.field." + key + "." + which;
        }
    }

    @Override
    public String key() {
        return "fields";
    }

    Optional<CustomField> find(Kind kind) {
        return fields.getCustomFieldObjects().stream()
                .filter(field ->
                        kind.typeKey().equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }

    /** The name of the field that is there or will be. */
    String name(Kind kind) {
        return find(kind).map(CustomField::getName).orElseGet(() -> texts.getText(kind.text("name")));
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        return List.of(Kind.values()).stream()
                .map(kind -> new InstallPlan.Piece(name(kind), find(kind).isPresent()))
                .toList();
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        for (Kind kind : Kind.values()) {
            if (find(kind).isEmpty()) {
                create(kind);
            }
        }
    }

    private void create(Kind kind) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(kind.typeKey());
        List<IssueType> issueTypes = kind == Kind.RESTRICTION
                ? Collections.singletonList(null)
                : List.of(types.find(ConductProject.REPORT_TYPE).orElseThrow());
        try {
            fields.createCustomField(
                    texts.getText(kind.text("name")),
                    texts.getText(kind.text("description")),
                    type,
                    fields.getDefaultSearcher(type),
                    List.of(GlobalIssueContext.getInstance()),
                    issueTypes);
        } catch (GenericEntityException failed) {
            throw new IllegalStateException("the field " + kind + " cannot be made", failed);
        }
    }
}
