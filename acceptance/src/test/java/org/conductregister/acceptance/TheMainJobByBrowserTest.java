package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as each of the people sees it in a browser. One story, told in order; each step needs the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneStory.class)
class TheMainJobByBrowserTest {

    private static final List<String> ABOUT_CONDUCT =
            List.of("COND-", "Conduct", "conduct-banner", "Sole contact", "Writing only", "restriction");

    private Council council;
    private Browser browser;
    private Browser.Window riley;
    private Browser.Window agent;
    private Browser.Window lead;
    private Browser.Window director;
    private Browser.Window admin;

    private String ticket;
    private String parksTicket;
    private String caseysTicket;
    private String caseAddress;

    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.start(StandIn.Setup.alone(data), getClass());
        browser = Browser.on(council.standIn().url(), getClass());
        riley = browser.as("riley");
        agent = browser.as("agent");
        lead = browser.as("lead");
        director = browser.as("director");
        admin = browser.as("admin");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        council.close();
    }

    @Test
    @Order(1)
    void an_administrator_sets_the_app_up_and_sees_first_what_it_will_do() {
        admin.open("/plugins/servlet/conduct/install?project=COND");
        assertThat(admin.page().locator("body")).containsText("Conduct report");
        admin.picture("install-plan");
        admin.page().click("form button[type=submit]:has-text('Add what is missing')");
        assertThat(admin.page().locator("body")).containsText("Everything is in place");
        admin.picture("installed");
        admin.open("/plugins/servlet/conduct/install?project=COND");
        assertThat(admin.page().locator("body")).containsText("Everything is in place");
    }

    @Test
    @Order(2)
    void a_customer_raises_a_request_on_the_portal() {
        riley.open("/servicedesk/customer/portals");
        riley.picture("portals");
        ticket = raise(riley, "SD", "Late fee on the second instalment");
        riley.picture("request");
        parksTicket = raise(riley, "PARKS", "Oval lights on after ten");
        caseysTicket = raise(browser.as("casey"), "SD", "Green bin missed");
        assertThat(List.of(ticket, parksTicket, caseysTicket)).doesNotHaveDuplicates();
    }

    @Test
    @Order(3)
    @Requirement({"R27", "R28", "R29", "R33", "R34"})
    void an_agent_reports_conduct_on_that_ticket_with_what_is_known_filled_in() {
        agent.open("/browse/" + ticket);
        agent.picture("ticket");
        String report = fileReport("Rang eleven times and called the officer a thief each time.");
        assertThat(report).isEqualTo("COND-1");
        agent.open("/browse/" + ticket);
        assertThat(agent.page().locator("body")).not().containsText("Sole contact");
        lead.open("/browse/COND-1");
        assertThat(lead.page().locator("body")).containsText(ticket);
        lead.picture("conduct-report");
    }

    @Test
    @Order(4)
    @Requirement("R112")
    void the_customer_sees_nothing_of_it() {
        assertThat(riley.open("/browse/COND-1")).isIn(403, 404);
        nothingAboutConductIn(riley);
    }

    @Test
    @Order(5)
    @Requirement({"R50", "R51", "R53"})
    void the_lead_weighs_it_and_the_gate_refuses_restrictions_with_every_unmet_condition() {
        lead.open("/browse/COND-1");
        lead.hook("conduct-case-link").click();
        caseAddress = lead.page().url();
        lead.picture("case");
        assess();
        lead.check("decide", "outcome", "RESTRICT");
        lead.fill("decide", "reason", "Enough is enough.");
        lead.check("decide", "limb", "NOTICE_IGNORED");
        lead.check("decide", "recommended", "writing-only");
        lead.send("decide");
        Locator refusal = lead.hook("conduct-refusal");
        assertThat(refusal).containsText("No written notice has been sent to this person yet");
        assertThat(refusal).containsText("does not speak of an imminent, ongoing or increasing threat");
        lead.picture("gate-refuses");
    }

    @Test
    @Order(6)
    @Requirement({"R52", "R78", "R85"})
    void the_lead_decides_a_written_notice_which_is_rendered_checked_and_issued() {
        lead.page().navigate(caseAddress);
        lead.check("decide", "outcome", "WRITTEN_NOTICE");
        lead.fill("decide", "reason", "Say plainly what we expect.");
        lead.send("decide");
        lead.send("draft-WRITTEN_NOTICE-0");
        assertThat(lead.hook("conduct-letter")).containsText("Unreasonable behaviours");
        lead.picture("written-notice");
        issueLetter(lead, "EMAIL");
        assertThat(lead.hook("conduct-letter")).containsText("Issued");
        assertThat(lead.hook("conduct-case-state")).containsText("Closed");
        admin.open("/secure/admin/outbox");
        admin.picture("outbox");
        assertThat(council.controls().outbox().toString()).contains("riley.marsh@example.org");
    }

    @Test
    @Order(7)
    @Requirement({"R53", "R62", "R61"})
    void a_second_report_follows_and_the_gate_accepts_since_the_notice_was_ignored() {
        council.controls().advance("P7D");
        agent.open("/browse/" + parksTicket);
        assertThat(fileReport("Threw the forms on the floor and shouted.")).isEqualTo("COND-2");
        lead.open("/browse/COND-2");
        lead.hook("conduct-case-link").click();
        caseAddress = lead.page().url();
        assertThat(lead.page().locator("#conduct-subject")).containsText("COND-1");
        assess();
        lead.check("decide", "outcome", "RESTRICT");
        lead.fill("decide", "reason", "The notice was ignored.");
        lead.check("decide", "limb", "NOTICE_IGNORED");
        lead.check("decide", "recommended", "sole-contact");
        lead.check("decide", "recommended", "writing-only");
        lead.send("decide");
        lead.picture("gate-accepts");
        lead.fill("propose-sole-contact", "contactKey", "agent");
        lead.fill("propose-sole-contact", "deputyKey", "agent2");
        lead.send("propose-sole-contact");
        lead.check("propose-writing-only", "allowed", "EMAIL");
        lead.check("propose-writing-only", "allowed", "LETTER");
        lead.send("propose-writing-only");
        assertThat(lead.count("conduct-restriction")).isEqualTo(2);
        lead.picture("proposed");
        agent.open("/browse/" + ticket);
        assertThat(agent.count("conduct-banner")).isZero();
    }

    @Test
    @Order(8)
    @Requirement({"R80", "R85"})
    void a_director_imposes_both_with_a_letter() {
        director.page().navigate(caseAddress);
        for (int i = 0; i < 2; i++) {
            director.page()
                    .locator("[data-testid=conduct-restriction] form[id$=-approve] button")
                    .first()
                    .click();
        }
        director.send("draft-RESTRICTION-0");
        director.picture("restriction-letter");
        issueLetter(director, "EMAIL");
        assertThat(director.page()
                        .locator("[data-testid=conduct-restriction] .aui-lozenge")
                        .first())
                .containsText("In force");
        director.picture("in-force");
    }

    @Test
    @Order(9)
    @Requirement({"R91", "R117", "R112"})
    void agents_see_the_banner_on_every_ticket_of_that_reporter_and_on_no_other() {
        LocalDate review = council.today().plusMonths(6);
        for (String each : List.of(ticket, parksTicket)) {
            agent.open("/browse/" + each);
            assertThat(agent.count("conduct-banner-entry")).as(each).isEqualTo(2);
            Locator banner = agent.hook("conduct-banner");
            assertThat(banner).containsText("Avery Quinn");
            assertThat(banner).containsText("Blake Sutton");
            assertThat(banner).containsText("Write only");
            assertThat(banner).containsText(String.valueOf(review.getYear()));
            assertThat(banner).not().containsText("shouted");
            agent.picture("banner-" + each);
        }
        agent.open("/browse/" + caseysTicket);
        assertThat(agent.page().locator("#summary-val")).containsText("Green bin missed");
        assertThat(agent.count("conduct-banner")).isZero();
        agent.picture("no-banner");
    }

    @Test
    @Order(10)
    @Requirement("R112")
    void the_customer_still_sees_nothing_on_any_page_of_the_portal() {
        nothingAboutConductIn(riley);
        riley.open("/servicedesk/customer/portals");
        riley.picture("portal-of-a-restricted-customer");
        for (String conduct : List.of("COND-1", "COND-2")) {
            assertThat(riley.open("/browse/" + conduct)).isIn(403, 404);
        }
        riley.open("/browse/" + ticket);
        assertThat(riley.count("conduct-banner")).isZero();
        assertThat(riley.page().content()).doesNotContain("conduct-banner");
    }

    @Test
    @Order(11)
    @Requirement({"R103", "R104"})
    void six_months_later_the_job_opens_exactly_one_review_ticket() {
        LocalDate due = council.today().plusMonths(6);
        council.controls().advance("P2M");
        String sinceThen = raise(riley, "SD", "Survey of the fence line");
        council.controls()
                .setClock(due.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        for (int run = 0; run < 2; run++) {
            admin.open("/secure/admin/scheduler");
            admin.page()
                    .locator("tr:has-text('open-due-reviews') form button[type=submit]")
                    .first()
                    .click();
            admin.picture("scheduler");
        }
        assertThat(council.reviewTickets()).hasSize(1);
        String review = council.reviewTickets().get(0);
        director.open("/browse/" + review);
        Locator body = director.page().locator("body");
        assertThat(body).containsText("COND-2");
        assertThat(body).containsText("Dara Voss");
        assertThat(body).containsText(sinceThen);
        assertThat(council.jira("director")
                        .issue(review)
                        .path("fields")
                        .path("duedate")
                        .asText())
                .isEqualTo(due.toString());
        director.picture("review-ticket");
    }

    @Test
    @Order(12)
    @Requirement({"R104", "R82", "R90"})
    void the_reviewer_lifts_and_the_banner_is_gone_within_a_second() {
        director.open("/browse/" + council.reviewTickets().get(0));
        director.hook("conduct-case-link").click();
        String form = director.page()
                .locator("[data-testid=conduct-review] form:has([name=outcome])")
                .getAttribute("id");
        director.fill(form, "effective", "Yes, it has been quiet.");
        director.check(form, "outcome", "LIFT");
        director.fill(form, "reason", "No further reports in six months.");
        director.picture("deciding-the-review");
        director.send(form);
        assertThat(bannerGoneWithinASecond(ticket)).isTrue();
        assertThat(bannerGoneWithinASecond(parksTicket)).isTrue();
        agent.picture("banner-gone");
        director.page().locator("form[id^=draft-REVIEW_OUTCOME] button").click();
        issueLetter(director, "EMAIL");
        String history = director.hook("conduct-history").textContent();
        assertThat(history)
                .contains(
                        "Completed and signed the report",
                        "Answered factors",
                        "Decided the report",
                        "Issued a letter",
                        "Proposed a restriction",
                        "Approved a restriction",
                        "Brought a restriction into force",
                        "Opened a review",
                        "Opened the review ticket",
                        "Decided the review",
                        "Lifted a restriction");
        assertThat(history).contains("Avery Quinn", "Lena Hartwell", "Dara Voss");
        director.picture("whole-history");
        lead.open("/plugins/servlet/conduct/register");
        assertThat(lead.hook("conduct-register-table")).containsText("COND-2");
        lead.picture("register");
        lead.open("/plugins/servlet/conduct/health");
        lead.picture("health");
    }

    private String raise(Browser.Window customer, String project, String summary) {
        customer.open("/servicedesk/customer/portals");
        String name = project.equals("SD") ? "Service" : "Parks";
        customer.page()
                .locator("main a[href*='/servicedesk/customer/portal/']", withText(name))
                .first()
                .click();
        customer.page().locator("main a[href*='/create/']").first().click();
        customer.page().fill("[name=summary]", summary);
        customer.page().fill("[name=description]", "Please look into this.");
        customer.page().click("#request-create-submit");
        assertThat(customer.page().locator(".portal-request h1")).containsText(summary);
        String url = customer.page().url();
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    /** From an open ticket: presses the button, completes the form, signs; the key of the new issue. */
    private String fileReport(String behaviour) {
        String onTicket = agent.page().url().replaceAll(".*/", "");
        agent.hook("conduct-report-button").click();
        assertThat(agent.page().locator("[name=ticketKey]")).hasValue(onTicket);
        assertThat(agent.page().locator("#report")).containsText("Riley Marsh, who raised the ticket");
        assertThat(agent.page().inputValue("[name=occurredAt]"))
                .startsWith(council.today().toString());
        assertThat(agent.page().inputValue("[name=channel]")).isEqualTo("PORTAL");
        assertThat(agent.page().inputValue("[name=signedName]")).isIn("", "Avery Quinn");
        agent.page().selectOption("[name=channel]", "TELEPHONE");
        agent.fill("report", "topic", "Late fee");
        agent.check("report", "categories", "behaviours");
        agent.fill("report", "behaviour", behaviour);
        agent.fill("report", "tried", "Explained the due date and offered a call back.");
        agent.fill("report", "informalSteps", "The team leader called back the same day.");
        agent.fill("report", "signedName", "Avery Quinn");
        agent.picture("report-form");
        agent.send("report");
        assertThat(agent.hook("conduct-filed")).isVisible();
        agent.picture("report-filed");
        return agent.hook("conduct-filed-issue").innerText().strip();
    }

    private void assess() {
        for (String factor : Council.FACTORS) {
            lead.fill("assess", factor, "Considered: " + factor.toLowerCase(java.util.Locale.ROOT));
        }
        lead.send("assess");
        lead.picture("assessed");
    }

    private static void issueLetter(Browser.Window window, String delivery) {
        String form = window.page()
                .locator("[data-testid=conduct-letter] form[id$=-issue]")
                .first()
                .getAttribute("id");
        window.check(form, "delivery", delivery);
        window.send(form);
    }

    private boolean bannerGoneWithinASecond(String key) {
        Instant end = Instant.now().plus(Duration.ofSeconds(1));
        do {
            agent.open("/browse/" + key);
            if (agent.count("conduct-banner") == 0) {
                return true;
            }
        } while (Instant.now().isBefore(end));
        return false;
    }

    /** Follows every link of the portal that this customer is shown. */
    private void nothingAboutConductIn(Browser.Window customer) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/servicedesk/customer/portals"));
        String root = council.standIn().url().toString();
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!seen.add(path)) {
                continue;
            }
            customer.open(path);
            assertThat(customer.page().content()).as(path).doesNotContain(ABOUT_CONDUCT);
            for (Locator link :
                    customer.page().locator("a[href*='/servicedesk/']").all()) {
                String href = String.valueOf(link.evaluate("a => a.href"));
                if (href.startsWith(root)) {
                    next.add(href.substring(root.length()).replaceAll("#.*", ""));
                }
            }
        }
        assertThat(seen).as("pages of the portal that were looked at").hasSizeGreaterThan(5);
        assertThat(seen).anyMatch(path -> path.endsWith(ticket));
    }
}
