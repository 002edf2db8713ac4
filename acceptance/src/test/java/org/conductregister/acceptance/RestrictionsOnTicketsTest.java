package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent meets every kind of restriction: above a ticket, in a queue's column, while raising a ticket, in a search. */
@ExtendWith(OneHouse.class)
class RestrictionsOnTicketsTest {

    @Test
    @Requirement({
        "R60", "R63", "R64", "R65", "R66", "R67", "R68", "R69", "R71", "R72", "R74", "R75", "R76", "R77", "R117"
    })
    void every_kind_is_one_line_that_says_what_to_do_the_most_severe_first(Council council, Browser browser) {
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        inForce(council, ticket, everyKind());

        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        Locator lines = agent.page().getByTestId("conduct-banner-entry");
        assertThat(lines).hasCount(everyKind().size());
        assertThat(lines.first()).containsText("Access ended: visits to the pool");
        assertThat(lines.last()).containsText("Expected: speak to staff without insults");
        assertThat(agent.hook("conduct-banner"))
                .containsText(
                        "At most 2 requests per month",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setIgnoreCase(true));
        assertThat(agent.hook("conduct-banner")).containsText("calls of at most 15 minutes");
        assertThat(agent.hook("conduct-banner")).containsText("Not allowed in the library or the pool");
        assertThat(agent.hook("conduct-banner")).not().containsText("Why:");
        agent.examine();
        agent.pictures("every-kind");
        agent.close();

        Browser.Window lead = browser.as("lead");
        lead.open("/browse/" + ticket);
        assertThat(lead.hook("conduct-banner-entry")).containsText("Why: A threat was made");
        lead.close();

        // In a queue's column, in one line, for the staff alone.
        String field = council.jira("agent").fieldNamed("Conduct restriction");
        assertThat(council.jira("agent")
                        .issue(ticket)
                        .path("fields")
                        .path(field)
                        .asText())
                .contains("Access ended", "Expected: speak");
        assertThat(council.conduct(customer).banner(ticket).status()).isEqualTo(403);
        council.visitor("agent2")
                .put("/rest/api/2/issue/" + ticket, Map.of("fields", Map.of("assignee", Map.of("name", "agent2"))))
                .expect(200, 204);
        Browser.Window desk = browser.as("agent2");
        desk.open("/projects/SD");
        desk.page().getByText("Assigned to me").click();
        desk.page().locator("#column-chooser summary").click();
        desk.page().getByLabel("Conduct restriction").check();
        desk.page().getByText("Show these columns").click();
        assertThat(desk.page().locator("tr").filter(new Locator.FilterOptions().setHasText(ticket)))
                .containsText("Access ended: visits to the pool");
        desk.examine();
        desk.pictures("queue-column");
        desk.close();
    }

    @Test
    @Requirement("R117")
    void it_can_be_folded_for_the_session_with_the_keyboard_and_never_be_gone_for_good(
            Council council, Browser browser) {
        String ticket = council.ticketBy(council.someone(), "SD");
        council.active(ticket, council.today().plusMonths(6));
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner-entry")).isVisible();

        agent.keyboard().enter(agent.page().locator("[data-conduct-fold] > summary"));
        assertThat(agent.hook("conduct-banner-entry")).isHidden();
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner-entry")).isHidden();
        assertThat(agent.hook("conduct-banner")).isVisible();
        agent.close();

        Browser.Window later = browser.as("agent");
        later.open("/browse/" + ticket);
        assertThat(later.hook("conduct-banner-entry")).isVisible();
        later.close();
    }

    @Test
    @Requirement("R87")
    void the_form_of_a_new_ticket_tells_before_it_is_raised(Council council, Browser browser) {
        String customer = council.someone();
        council.active(council.ticketBy(customer, "SD"), council.today().plusMonths(6));
        Browser.Window agent = browser.as("agent");
        agent.open("/secure/CreateIssue!default.jspa?projectKey=SD");
        agent.page().locator("main form button").first().click();
        agent.page().fill("[name=reporter]", customer);
        agent.page().locator("[name=reporter]").blur();
        assertThat(agent.hook("conduct-banner")).containsText("You are about to raise this for");
        assertThat(agent.hook("conduct-banner-entry")).containsText("Write only");
        agent.examine();
        agent.pictures("new-ticket");

        agent.page().fill("[name=reporter]", "agent");
        agent.page().locator("[name=reporter]").blur();
        assertThat(agent.hook("conduct-banner")).isHidden();
        agent.close();
    }

    @Test
    @Requirement({"R87", "R91"})
    void a_participant_under_restriction_is_named_on_somebody_elses_ticket(Council council, Browser browser) {
        String restricted = council.someone();
        council.active(council.ticketBy(restricted, "SD"), council.today().plusMonths(6));
        String ticket = council.ticketBy(council.someone(), "PARKS");
        council.visitor("agent")
                .post(
                        "/rest/servicedeskapi/request/" + ticket + "/participant",
                        Map.of("usernames", List.of(restricted)))
                .expect(200);

        var line =
                council.conduct("agent").banner(ticket).json().path("entries").path(0);
        assertThat(line.path("bearer").path("as").asText()).isEqualTo("PARTICIPANT");
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner-entry")).containsText("Participant");
        agent.examine();
        agent.pictures("participant");
        agent.close();
    }

    @Test
    @Requirement({"R51", "R91", "R103", "R112"})
    void staff_search_by_the_register_and_a_customer_finds_nothing_by_it(Council council) {
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        council.active(ticket, council.today().plusMonths(6));
        JiraApi agent = council.jira("agent");

        assertThat(agent.search("reporter in restrictedReporters() AND project = SD"))
                .contains(ticket);
        assertThat(agent.search("issue in conductSubject(\"" + customer + "\") AND project = SD"))
                .containsExactly(ticket);
        assertThat(council.jira("lead").search("project = COND AND issue in conductReviewsDue(\"40w\")"))
                .isNotEmpty();
        assertThat(council.jira("lead").search("project = COND AND issue in conductReviewsDue(\"40w\")"))
                .containsAll(council.jira("lead").search("project = COND AND issue in conductReviewsDue()"));
        assertThat(council.visitor(customer)
                        .get("/rest/api/2/search?jql=reporter+in+restrictedReporters()")
                        .status())
                .isEqualTo(403);

        refused(council, "issue in conductReviewsDue(\"soon\")", "number of days or weeks");
        refused(council, "issue in conductSubject(\"nobody at all\")", "Nobody on the register");
        refused(council, "reporter in restrictedReporters(\"x\")", "takes no arguments");
    }

    @Test
    @Requirement("R121")
    void while_the_sole_contact_is_away_agents_are_shown_the_deputy(Council council) {
        String ticket = council.ticketBy(council.someone(), "SD");
        inForce(
                council,
                ticket,
                Map.of("sole-contact", Map.of("kind", "SOLE_CONTACT", "contactKey", "lead", "deputyKey", "agent2")));
        Visitor lead = council.visitor("lead");
        String path = ConductApi.ROOT + "absences/";
        try {
            lead.put(path + "me", Map.of("until", council.today().plusDays(3).toString()))
                    .expect(200);
            assertThat(line(council, ticket)).contains("the deputy", "is away until");
            council.visitor("agent")
                    .put(path + "lead", Map.of("until", council.today().toString()))
                    .expect(403);
        } finally {
            lead.delete(path + "me").expect(200);
        }
        assertThat(line(council, ticket)).doesNotContain("away");
    }

    private static String line(Council council, String ticket) {
        return council.conduct("agent")
                .banner(ticket)
                .json()
                .path("entries")
                .path(0)
                .path("instruction")
                .asText();
    }

    private static void refused(Council council, String jql, String words) {
        Answer answer = council.visitor("agent")
                .get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(words);
    }

    private static void inForce(Council council, String ticket, Map<String, Map<String, ?>> terms) {
        long report = council.decidedToRestrict(ticket, terms.keySet().toArray(String[]::new));
        List<Long> proposed = new ArrayList<>();
        terms.forEach((type, each) -> proposed.add(ConductApi.id(council.conduct("lead")
                .propose(
                        report,
                        type,
                        each,
                        "A threat was made.",
                        council.today().plusMonths(6).toString()))));
        for (long restriction : proposed) {
            String approver = approver(council, restriction);
            council.conduct(approver).approve(restriction).expect(200, 201);
        }
        council.conduct("director").send("RESTRICTION", report, 0);
        proposed.forEach(each -> council.conduct("director").activate(each).expect(200, 201));
    }

    private static String approver(Council council, long restriction) {
        String type = council.visitor("lead")
                .get(ConductApi.ROOT + "restrictions/" + restriction)
                .json()
                .path("typeKey")
                .asText();
        return switch (type) {
            case "termination" -> "chief";
            default -> "director";
        };
    }

    /** Terms by type of the shipped policy, one of each kind. */
    private static Map<String, Map<String, ?>> everyKind() {
        Map<String, Map<String, ?>> all = new LinkedHashMap<>();
        all.put("sole-contact", terms("SOLE_CONTACT", "contactKey", "lead", "deputyKey", "agent2"));
        all.put("writing-only", terms("CHANNELS", "allowed", List.of("EMAIL", "LETTER")));
        all.put("closed-subject", terms("CLOSED_SUBJECT", "matter", "the fence of 2019"));
        all.put("read-and-file", terms("READ_AND_FILE"));
        all.put(
                "contact-times",
                terms("CONTACT_TIMES", "days", List.of("MONDAY"), "from", "09:00", "to", "11:00", "zone", "UTC"));
        all.put("contact-length", terms("LENGTH", "callMinutes", 15));
        all.put(
                "number-of-contacts",
                terms("QUOTA", "counted", "REQUESTS", "atMost", 2, "per", "MONTH", "zone", "UTC"));
        all.put("serious-issues", terms("SERIOUS_ISSUES", "advisedOn", "2026-01-12", "examples", "a danger to people"));
        all.put(
                "appointment",
                terms(
                        "APPOINTMENT",
                        "presence",
                        List.of("TWO_STAFF"),
                        "meetingPlace",
                        "the civic centre",
                        "safetyAssessedOn",
                        "2026-01-12"));
        all.put("premises-ban", terms("PREMISES", "places", List.of("the library", "the pool")));
        all.put(
                "direction-to-leave",
                terms(
                        "DIRECTION_TO_LEAVE",
                        "premises",
                        "the pool",
                        "given",
                        "2026-01-12T16:05:00+10:30",
                        "byKey",
                        "agent"));
        all.put("third-party", terms("THIRD_PARTY", "thirdParty", "Sandy Speaker", "reach", "sandy@example.org"));
        all.put(
                "expiation-notice",
                terms(
                        "EXPIATION_NOTICE",
                        "byLaw",
                        "By-law 4, section 7",
                        "noticeNumber",
                        "EN-1021",
                        "fee",
                        "AUD 187.50",
                        "consulted",
                        "The senior team"));
        all.put(
                "termination",
                terms(
                        "TERMINATION",
                        "scope",
                        "visits to the pool",
                        "history",
                        "Three notices and a ban",
                        "because",
                        List.of("HIGH_RISK")));
        all.put(
                "legal-order",
                terms(
                        "LEGAL_ORDER",
                        "court",
                        "the Magistrates Court",
                        "number",
                        "MC-77",
                        "made",
                        "2026-01-12",
                        "conditions",
                        "Keep 50 metres away."));
        all.put("caution", terms("CAUTION_MARKER", "instruction", "visit in pairs."));
        all.put("written-warning", terms("WRITTEN_WARNING", "expectations", "speak to staff without insults."));
        all.put("other", terms("FREE_FORM", "instruction", "Two members of staff at every visit."));
        return all;
    }

    private static Map<String, Object> terms(String kind, Object... values) {
        Map<String, Object> terms = new HashMap<>(Map.of("kind", kind));
        for (int i = 0; i < values.length; i += 2) {
            terms.put((String) values[i], values[i + 1]);
        }
        return terms;
    }
}
