package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.conductregister.standin.ui.field.FieldMarkup;
import org.conductregister.standin.ui.list.StatusTone;
import org.conductregister.standin.ui.portal.Portals;
import org.springframework.stereotype.Component;

/** The facts in the upper left of an issue's page, and its custom fields that have a value. */
@Component
class IssueDetails {

    private final CustomFieldManager customFields;
    private final FieldMarkup markup;
    private final RequestTypes requestTypes;
    private final Portals portals;

    IssueDetails(CustomFieldManager customFields, FieldMarkup markup, RequestTypes requestTypes, Portals portals) {
        this.customFields = customFields;
        this.markup = markup;
        this.requestTypes = requestTypes;
        this.portals = portals;
    }

    /** A name with a letter for its icon, or with a tone for its colour. */
    record Named(String name, String letter, String tone) {}

    /** A custom field as its type's view template shows it. */
    record FieldRow(String id, String label, String contentHtml) {}

    record Details(
            Named type,
            Named status,
            String priority,
            String resolution,
            String labels,
            String requestType,
            String portalHref,
            List<FieldRow> customFields) {}

    Details of(Issue issue) {
        String type = issue.getIssueType().getName();
        Optional<RequestType> request = requestTypes.ofIssue(issue.getId());
        return new Details(
                new Named(type, type.substring(0, 1), null),
                new Named(issue.getStatus().getName(), null, StatusTone.of(issue.getStatus())),
                name(issue.getPriority(), "None"),
                name(issue.getResolution(), "Unresolved"),
                issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(", ")),
                request.map(RequestType::getName).orElse(null),
                request.isPresent() ? portals.addressOf(issue) : null,
                fields(issue));
    }

    private List<FieldRow> fields(Issue issue) {
        return customFields.getCustomFieldObjects(issue).stream()
                .map(field -> new FieldRow(field.getId(), field.getName(), markup.view(field, issue)))
                .filter(row -> !row.contentHtml().isBlank())
                .toList();
    }

    private static String name(IssueConstant constant, String none) {
        return constant == null ? none : constant.getName();
    }
}
