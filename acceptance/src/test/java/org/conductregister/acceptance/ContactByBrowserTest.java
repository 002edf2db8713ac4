package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent meets somebody under restriction: how this contact stands, one click to record a call, and what may be done. */
@ExtendWith(OneHouse.class)
class ContactByBrowserTest {

    private static final String LEAD = "Lena Hartwell";

    /** Restrictions of these types in force on the customer of this ticket. */
    private static void restrict(Council council, String ticket, Map<String, Map<String, ?>> types) {
        long report = council.decidedToRestrict(ticket, types.keySet().toArray(String[]::new));
        String review = council.today().plusDays(90).toString();
        List<Long> proposed = types.entrySet().stream()
                .map(type -> ConductApi.id(council.conduct("lead")
                        .propose(report, type.getKey(), type.getValue(), "It has to be arranged.", review)))
                .toList();
        proposed.forEach(id -> council.conduct("director").approve(id).expect(200, 201));
        council.conduct("director").send("RESTRICTION", report, 0);
        proposed.forEach(id -> council.conduct("director").activate(id).expect(200, 201));
    }

    private static Browser.Window at(Browser browser, String ticket) {
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        return agent;
    }

    private static Locator button(Browser.Window window, String label) {
        return window.hook("conduct-banner")
                .locator("button", new Locator.LocatorOptions().setHasText(Pattern.compile("^" + label)));
    }

    @Test
    @Requirement({"R61", "R118", "R119"})
    void a_call_where_writing_was_agreed_is_recorded_in_one_click_and_offered_as_a_breach(
            Council council, Browser browser) {
        String customer = council.someone();
        restrict(council, council.ticketBy(customer, "SD"), Map.of("writing-only", Council.WRITING));
        String ticket = council.ticketBy(customer, "PARKS");
        Browser.Window agent = at(browser, ticket);

        agent.keyboard().enter(button(agent, "Phone call"));

        assertThat(agent.hook("conduct-contact").first()).containsText("Phone call, but writing only.");
        agent.examine();
        agent.pictures("wrong-channel");
        Locator breach = agent.hook("conduct-contact").first().locator("a");
        assertThat(breach).hasText("Report a breach");
        agent.keyboard().enter(breach);
        assertThat(agent.page().locator("#report [name=kind][value=BREACH]")).isChecked();
        assertThat(agent.page().locator("#report [name=breached]").first()).isChecked();
        assertThat(agent.page().locator("#report [name=channel]")).hasValue("TELEPHONE");

        agent.open("/browse/" + ticket);
        agent.hook("conduct-banner").locator("[name=emergency]").check();
        button(agent, "Phone call").click();
        assertThat(agent.hook("conduct-contact").first()).containsText("An emergency: answer it.");
        button(agent, "Entered in error").first().click();
        assertThat(agent.hook("conduct-contact").first()).not().containsText("An emergency");
        agent.close();
    }

    @Test
    @Requirement({"R60", "R65", "R118"})
    void the_third_request_of_the_month_and_one_outside_the_hours_are_said(Council council, Browser browser) {
        String customer = council.someone();
        DayOfWeek other = council.today().getDayOfWeek().plus(3);
        Map<String, Map<String, ?>> types = new LinkedHashMap<>();
        types.put(
                "number-of-contacts",
                Map.of("kind", "QUOTA", "counted", "REQUESTS", "atMost", 1, "per", "YEAR", "zone", "UTC"));
        types.put(
                "contact-times",
                Map.of(
                        "kind",
                        "CONTACT_TIMES",
                        "days",
                        List.of(other.name()),
                        "from",
                        "09:00",
                        "to",
                        "11:00",
                        "zone",
                        "UTC"));
        restrict(council, council.ticketBy(customer, "SD"), types);
        String first = council.ticketBy(customer, "SD");
        String second = council.ticketBy(customer, "PARKS");

        Browser.Window agent = at(browser, first);
        assertThat(agent.hook("conduct-banner")).not().containsText("request this year");
        agent.open("/browse/" + second);
        assertThat(agent.hook("conduct-banner")).containsText("2nd request this year; 1 is answered.");
        assertThat(agent.hook("conduct-banner")).containsText("Written outside the agreed hours");
        button(agent, "Counter").click();
        assertThat(agent.hook("conduct-contact").first()).containsText("Outside the agreed hours");
        agent.examine();
        agent.pictures("quota-and-hours");
        agent.close();
    }

    @Test
    @Requirement({"R62", "R63", "R64", "R118"})
    void a_closed_subject_is_asked_and_the_ticket_goes_to_the_sole_contact_or_into_the_file(
            Council council, Browser browser) {
        String customer = council.someone();
        Map<String, Map<String, ?>> types = new LinkedHashMap<>();
        types.put("sole-contact", Map.of("kind", "SOLE_CONTACT", "contactKey", "lead", "deputyKey", "agent2"));
        types.put("closed-subject", Map.of("kind", "CLOSED_SUBJECT", "matter", "Rates notice of " + customer));
        restrict(council, council.ticketBy(customer, "SD"), types);
        String ticket = council.ticketBy(customer, "SD");
        Browser.Window agent = at(browser, ticket);

        assertThat(agent.hook("conduct-banner")).containsText("This may be the closed matter");
        agent.keyboard().enter(button(agent, "Yes, the closed matter"));
        assertThat(agent.hook("conduct-banner")).containsText("This is the closed matter");
        button(agent, "Assign to " + LEAD).click();
        assertThat(button(agent, "Assign to")).hasCount(0);
        button(agent, "Read and file").click();
        assertThat(agent.hook("conduct-banner")).containsText("Read and filed");
        agent.examine();
        agent.pictures("closed-subject");

        Locator reply = agent.hook("conduct-banner").locator(".conduct-offers a");
        agent.keyboard().enter(reply);
        assertThat(agent.hook("conduct-contact-page")).isVisible();
        assertThat(agent.page().locator("#contact [name=text]")).hasValue(Pattern.compile("Thank you(?s:.*)"));
        agent.examine();
        agent.pictures("reply");
        agent.page().locator("#contact button[type=submit]").click();
        assertThat(agent.page().locator("body")).containsText("Thank you for getting in touch.");
        agent.close();
    }

    @Test
    @Requirement("R118")
    void contacts_are_checked_and_recorded_over_rest(Council council) {
        String customer = council.someone();
        restrict(council, council.ticketBy(customer, "SD"), Map.of("writing-only", Council.WRITING));
        String ticket = council.ticketBy(customer, "SD");

        JsonNode verdict = council.visitor("agent")
                .post(ConductApi.ROOT + "restrictions/check", Map.of("issueKey", ticket, "channel", "TELEPHONE"))
                .expect(200)
                .json();
        assertThat(verdict.path("advice").asText()).isEqualTo("NOT_AS_AGREED");
        assertThat(verdict.path("findings").path(0).path("message").asText())
                .isEqualTo("Phone call, but writing only.");

        JsonNode kept = council.visitor("agent")
                .post(ConductApi.ROOT + "contacts", Map.of("issueKey", ticket, "channel", "TELEPHONE"))
                .expect(201)
                .json();
        assertThat(kept.path("verdict").path("breach").asBoolean()).isTrue();
        JsonNode all = council.visitor("agent")
                .get(ConductApi.ROOT + "contacts?issueKey=" + ticket)
                .json();
        assertThat(all).hasSize(2);
        assertThat(all.path(0).path("origin").asText())
                .as("the ticket was noticed")
                .isEqualTo("REQUEST");
        assertThat(all.path(0).path("id").asLong()).isPositive();
        council.visitor(customer)
                .get(ConductApi.ROOT + "contacts?issueKey=" + ticket)
                .expect(401, 403);
    }
}
