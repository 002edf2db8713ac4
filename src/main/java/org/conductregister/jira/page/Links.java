package org.conductregister.jira.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /** The form for a new report about a ticket; null for a report without one. */
    public String reportAbout(String issueKey) {
        return page(issueKey == null ? "report" : "report?issueKey=" + encoded(issueKey));
    }

    /** The form that completes a report. */
    public String completionOf(long reportId) {
        return page("report?reportId=" + reportId);
    }

    /** What a filed report leads to. */
    public String confirmationOf(long reportId) {
        return page("report?filed=" + reportId);
    }

    /** The register, from this report and this restriction on. */
    public String register(int firstReport, int firstRestriction) {
        return page("register?start=" + firstReport + "&restrictionStart=" + firstRestriction);
    }

    /** A page of the app by its own name. */
    public String page(String rest) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + PAGES + rest;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
