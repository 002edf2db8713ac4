package org.conductregister.jira.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.policy.Channel;
import org.conductregister.report.EndConversation;

/** Addresses on this Jira, relative to its host, with the context path. */
public final class Links {

    private static final String PAGES = "/plugins/servlet/conduct/";

    private final ApplicationProperties jira;

    /** @param jira knows the context path */
    public Links(ApplicationProperties jira) {
        this.jira = jira;
    }

    /** An issue in Jira. */
    public String issue(String key) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + encoded(key);
    }

    /** The case page of a report. */
    public String caseOf(long reportId) {
        return page("case?id=" + reportId);
    }

    /** The whole record of a subject. */
    public String subject(long subjectId) {
        return page("subject?id=" + subjectId);
    }

    /** The form for a new report about a ticket; null for a report without one. */
    public String reportAbout(String issueKey) {
        return page("report" + about(issueKey));
    }

    /** The page for a threat, on this ticket if there is one. */
    public String threatOn(String issueKey) {
        return page(issueKey == null || issueKey.isEmpty() ? "threat" : "threat?issueKey=" + encoded(issueKey));
    }

    /** The page on which more is recorded of a threat that was reported. */
    public String threatOf(long reportId) {
        return page("threat?reportId=" + reportId);
    }

    /** The page on which those who may read what was recorded of it. */
    public String threatReading(long reportId) {
        return page("threat?read=" + reportId);
    }

    /** The form that completes a report. */
    public String completionOf(long reportId) {
        return page("report?reportId=" + reportId);
    }

    /** What a filed report leads to. */
    public String confirmationOf(long reportId) {
        return page("report?filed=" + reportId);
    }

    /** The register with subjects of these kinds, from this report, this restriction and this subject on. */
    public String register(String kinds, int firstReport, int firstRestriction, int firstSubject) {
        return page("register?kind=" + kinds + "&start=" + firstReport + "&restrictionStart=" + firstRestriction
                + "&subjectStart=" + firstSubject);
    }

    /** The card for the front line, opened from a ticket; null for no ticket. */
    public String frontLine(String issueKey) {
        return page("front-line" + about(issueKey));
    }

    /** The form that tells of an ended conversation; null for no ticket. */
    public String conversationEnded(String issueKey) {
        return page("conversation-ended" + about(issueKey));
    }

    /** The page on which an appeal is lodged for the customer of a ticket. */
    public String appealFor(String issueKey) {
        return page("appeal-for" + about(issueKey));
    }

    /** What an ended conversation leads to, once it is on record under this reference. */
    public String conversationTold(String reference, String issueKey) {
        return page("conversation-ended?told=" + encoded(reference)
                + (issueKey.isEmpty() ? "" : "&issueKey=" + encoded(issueKey)));
    }

    /** The report form with what an ended conversation already told; null for no ticket. */
    public String reportAfter(String issueKey, EndConversation.Warnings warnings, Instant endedAt) {
        String warned = warnings == EndConversation.Warnings.NEVER
                ? ""
                : "&warned=true" + (warnings == EndConversation.Warnings.TWICE ? "&warnedAgain=true" : "");
        return page("report?" + (issueKey == null ? "" : "issueKey=" + encoded(issueKey) + "&") + "ended=true" + warned
                + "&endedAt=" + encoded(endedAt.toString()));
    }

    /** The form that records a contact on a ticket. */
    public String contact(String issueKey) {
        return page("contact?issueKey=" + encoded(issueKey));
    }

    /** A ticket, at what its banner says of contacts. */
    public String contactsOn(String issueKey) {
        return issue(issueKey) + "#conduct-contacts";
    }

    /** The form of a reply in the words agreed in this restriction. */
    public String replyAsAgreed(String issueKey, long restrictionId) {
        return page("contact?action=reply&issueKey=" + encoded(issueKey) + "&restrictionId=" + restrictionId);
    }

    /**
     * The report of a breach with what is known of the contact.
     *
     * @param channel null if it is not known
     */
    public String breach(String issueKey, long contactId, Channel channel, Instant at, List<Long> restrictionIds) {
        return page("report?kind=BREACH&issueKey=" + encoded(issueKey) + "&contact=" + contactId
                + (channel == null ? "" : "&channel=" + channel.name())
                + "&at=" + encoded(at.toString())
                + restrictionIds.stream().map(id -> "&breached=" + id).collect(Collectors.joining()));
    }

    /** A sheet to print: card or poster, on a4 or letter. */
    public String print(String sheet, String paper) {
        return page("print?sheet=" + sheet + "&paper=" + paper);
    }

    /** A letter as it is on paper. */
    public String letter(long letterId) {
        return page("letter?id=" + letterId);
    }

    /**
     * A paper of a case, or a blank one.
     *
     * @param reportId 0 for a blank one
     * @param name incident, restriction or review
     */
    public String paper(long reportId, String name) {
        return page("document?report=" + reportId + "&name=" + encoded(name));
    }

    /** A letter as a PDF. */
    public String letterPdf(long letterId) {
        return letter(letterId) + "&format=pdf";
    }

    /** Where the files of one of the app's web resources lie. */
    public String resource(String module) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/download/resources/org.conductregister:" + module;
    }

    /** The style sheet of the customer's page, which has no frame of Jira's to ask for it. */
    String portalStyle() {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/download/resources/org.conductregister:conduct-portal/portal.css";
    }

    /** Where customers find the portals. */
    String portals() {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/servicedesk/customer/portals";
    }

    /** A page of the app by its own name. */
    public String page(String rest) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + PAGES + rest;
    }

    private static String about(String issueKey) {
        return issueKey == null ? "" : "?issueKey=" + encoded(issueKey);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
