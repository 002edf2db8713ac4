package org.conductregister.standin.ui.portal;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.util.AttachmentException;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.form.FieldInput;
import org.conductregister.standin.ui.form.FormFields;
import org.conductregister.standin.ui.form.IssueForm;
import org.conductregister.standin.ui.form.Submitted;
import org.conductregister.standin.ui.frame.PortalFrame;
import org.conductregister.standin.ui.issue.Uploads;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The form by which a customer asks for something. */
@Controller
@UnlicensedSiteAccess
class CreateRequestPage {

    private static final List<String> FIELDS = List.of("summary", "description", "attachment");

    private final Portals portals;
    private final RequestTypes requestTypes;
    private final RequestWriting writing;
    private final FormFields fields;
    private final Uploads uploads;
    private final JiraAuthenticationContext login;
    private final PortalFrame frame;

    CreateRequestPage(
            Portals portals,
            RequestTypes requestTypes,
            RequestWriting writing,
            FormFields fields,
            Uploads uploads,
            JiraAuthenticationContext login,
            PortalFrame frame) {
        this.portals = portals;
        this.requestTypes = requestTypes;
        this.writing = writing;
        this.fields = fields;
        this.uploads = uploads;
        this.login = login;
        this.frame = frame;
    }

    record RequestForm(
            Portal portal,
            String heading,
            String description,
            String action,
            List<String> errors,
            List<FieldInput> fields) {}

    @GetMapping("/servicedesk/customer/portal/{id}/create/{type}")
    View show(@PathVariable int id, @PathVariable int type) {
        Portal portal = portals.withId(id);
        return form(portal, type(portal, type), Submitted.nothing(), new SimpleErrorCollection());
    }

    @PostMapping("/servicedesk/customer/portal/{id}/create/{type}")
    View create(
            @PathVariable int id,
            @PathVariable int type,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) List<MultipartFile> attachment)
            throws IOException, AttachmentException {
        Portal portal = portals.withId(id);
        RequestType requestType = type(portal, type);
        Submitted typed = new Submitted(values);
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<Issue> created = writing.create(login.getLoggedInUser(), requestType, typed, errors);
        if (created.isEmpty()) {
            return form(portal, requestType, typed, errors);
        }
        uploads.attach(attachment, created.get(), login.getLoggedInUser());
        return new RedirectView(portal.request(created.get().getKey()));
    }

    private RequestType type(Portal portal, int id) {
        return requestTypes.ofDesk(portal.id()).stream()
                .filter(each -> each.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("The kind of request"));
    }

    private View form(Portal portal, RequestType type, Submitted typed, ErrorCollection errors) {
        RequestForm form = new RequestForm(
                portal,
                type.getName(),
                type.getDescription(),
                portal.href() + "/create/" + type.getId(),
                IssueForm.unplaced(errors, FIELDS),
                fields.of(FIELDS, typed, errors.getErrors()));
        return frame.around(new Page("portal/create", type.getName(), form), portal, false);
    }
}
