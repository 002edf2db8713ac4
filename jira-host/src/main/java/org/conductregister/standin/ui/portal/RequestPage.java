package org.conductregister.standin.ui.portal;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.standin.ui.frame.PortalFrame;
import org.conductregister.standin.ui.issue.FileLines;
import org.conductregister.standin.ui.list.StatusTone;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.Person;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request as its customer sees it: no internal note, no custom field, no link, no panel of the agents' view. */
@Controller
@UnlicensedSiteAccess
class RequestPage {

    private final Portals portals;
    private final PortalRequests requests;
    private final RequestWriting writing;
    private final JiraAuthenticationContext login;
    private final PortalFrame frame;

    RequestPage(
            Portals portals,
            PortalRequests requests,
            RequestWriting writing,
            JiraAuthenticationContext login,
            PortalFrame frame) {
        this.portals = portals;
        this.requests = requests;
        this.writing = writing;
        this.login = login;
        this.frame = frame;
    }

    /** A field that the customer filled in; the template shows its text. */
    record FieldRow(String label, String text) {}

    /** A public comment. */
    record Said(Long id, Person author, String moment, String created, String body) {}

    record RequestView(
            Portal portal,
            String key,
            String summary,
            List<FieldRow> fields,
            List<FileLines.Line> attachments,
            List<Said> comments,
            String replyHref,
            String status,
            String tone,
            String requestType,
            String created,
            List<String> people) {}

    @GetMapping("/servicedesk/customer/portal/{id}/{key:[A-Za-z][A-Za-z0-9_]+-\\d+}")
    View show(@PathVariable int id, @PathVariable String key) {
        Portal portal = portals.withId(id);
        Issue issue = requests.withKey(user(), portal, key);
        return frame.around(new Page("portal/request", issue.getKey(), view(portal, issue)), portal, true);
    }

    @PostMapping("/servicedesk/customer/portal/{id}/{key:[A-Za-z][A-Za-z0-9_]+-\\d+}/comment")
    String reply(
            @PathVariable int id, @PathVariable String key, @RequestParam String comment, RedirectAttributes next) {
        Portal portal = portals.withId(id);
        Issue issue = requests.withKey(user(), portal, key);
        if (comment.isBlank()) {
            Message.refused(next, "The reply is empty.");
        } else {
            writing.reply(user(), issue, comment);
        }
        return "redirect:/servicedesk/customer/portal/" + id + "/" + issue.getKey();
    }

    private RequestView view(Portal portal, Issue issue) {
        List<FieldRow> fields = new ArrayList<>();
        if (issue.getDescription() != null && !issue.getDescription().isBlank()) {
            fields.add(new FieldRow("Description", issue.getDescription()));
        }
        List<Attachment> files = requests.attachments(issue);
        return new RequestView(
                portal,
                issue.getKey(),
                issue.getSummary(),
                fields,
                files.stream().map(FileLines::line).toList(),
                requests.comments(issue).stream().map(RequestPage::said).toList(),
                Addresses.at("/servicedesk/customer/portal/" + portal.id() + "/" + issue.getKey() + "/comment"),
                issue.getStatus().getName(),
                StatusTone.of(issue.getStatus()),
                requests.type(issue).map(RequestType::getName).orElse(""),
                Times.text(issue.getCreated()),
                List.of(issue.getReporter().getDisplayName()));
    }

    private static Said said(Comment comment) {
        return new Said(
                comment.getId(),
                Person.of(comment.getAuthorApplicationUser()),
                Times.iso(comment.getCreated()),
                Times.text(comment.getCreated()),
                comment.getBody());
    }

    private ApplicationUser user() {
        return login.getLoggedInUser();
    }
}
