package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A restricted customer disagrees: from the portal, without a mouse, to the letter with the outcome. */
@ExtendWith(OneHouse.class)
class AppealByBrowserTest {

    private static final String GROUNDS = "I cannot write well. The telephone is how I get things done.";
    private static final String PAGE = "/plugins/servlet/conduct/appeal";

    @Test
    @Requirement({"R83", "R107", "R108", "R111"})
    void a_customer_appeals_by_keyboard_and_the_chief_officer_varies_the_decision_by_letter(
            Council council, Browser browser) {
        Restricted one = restricted(council, "director");
        Browser.Window customer = browser.as(one.customer());
        appealsFromThePortal(customer, one);

        Browser.Window chief = browser.as("chief");
        chief.open(casePage(one));
        assertThat(chief.hook("conduct-appeal")).containsText(GROUNDS);
        chief.examine();
        chief.pictures("case-lodged");
        String form = formOf(chief, "-take-up");
        chief.send(form);
        assertThat(chief.hook("conduct-done")).containsText("under consideration");
        customer.open(PAGE);
        assertThat(customer.hook("conduct-appeal-status")).containsText("had no part in the decision");
        varies(chief, one);
        assertThat(bannerOf(council, one)).as("until the letter").doesNotContain("portal");
        customer.open(PAGE);
        assertThat(customer.hook("conduct-appeal-status")).not().containsText("sent you a letter with the outcome");
        sendsTheLetter(chief);
        assertThat(bannerOf(council, one)).contains("portal");
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + one.ticket());
        assertThat(agent.hook("conduct-banner")).containsText("portal");
        agent.picture("banner-with-new-terms");
        agent.close();
        customer.open(PAGE);
        assertThat(customer.hook("conduct-appeal-status")).containsText("sent you a letter with the outcome");
        customer.examine();
        customer.pictures("customer-answered");
        customer.close();
        chief.close();
        Answer second = council.visitor("agent")
                .post(
                        "/rest/conduct/1.0/appeals",
                        Map.of("letterId", one.letter(), "channel", "TELEPHONE", "grounds", "Once more."));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("appeal.already-lodged");
    }

    @Test
    @Requirement({"R107", "R111"})
    void a_chief_officer_who_issued_the_letter_is_barred_and_the_deputy_decides(Council council, Browser browser) {
        Restricted one = restricted(council, "chief");
        Browser.Window lead = browser.as("lead");
        lead.open(casePage(one));
        String lodge = "appeal-lodge-" + one.letter();
        lead.send(lodge);
        assertThat(lead.hook("conduct-refusal")).containsText("Say in a few words why");
        lead.pictures("staff-lodge-refused");
        lead.select(lodge, "channel", "TELEPHONE");
        lead.fill(lodge, "grounds", GROUNDS);
        lead.send(lodge);
        assertThat(lead.hook("conduct-done")).containsText("lodged");
        lead.close();

        Browser.Window chief = browser.as("chief");
        chief.open(casePage(one));
        assertThat(chief.hook("conduct-barred")).containsText("You issued the letter of this decision");
        assertThat(chief.page().locator("form[id$='-take-up']")).hasCount(0);
        chief.examine();
        chief.pictures("chief-barred");

        Browser.Window deputy = browser.as("deputy");
        deputy.open(casePage(one));
        deputy.send(formOf(deputy, "-take-up"));
        stands(deputy, formOf(deputy, "-decide"));
        deputy.page().locator("form[id^='draft-appeal-'] button").click();
        assertThat(deputy.page().locator("form[id^='letter-'][id$='-issue']")).hasCount(1);
        chief.open(casePage(one));
        assertThat(chief.page().locator("form[id^='letter-'][id$='-issue']")).hasCount(0);
        sendsTheDraft(deputy);
        deputy.pictures("deputy-decided");
        assertThat(bannerOf(council, one)).as("nothing changed").doesNotContain("telephone");
        chief.close();
        deputy.close();
    }

    @Test
    @Requirement({"R107", "R111"})
    void what_a_customer_writes_on_a_second_page_is_added_and_nothing_typed_too_late_is_lost(
            Council council, Browser browser) {
        Restricted one = restricted(council, "director");
        String form = "appeal-" + one.letter();
        Browser.Window first = browser.as(one.customer());
        Browser.Window second = browser.as(one.customer());
        first.open(PAGE);
        second.open(PAGE);
        first.fill(form, "grounds", GROUNDS);
        first.send(form);
        assertThat(first.hook("conduct-done")).containsText("We have your appeal");
        second.fill(form, "grounds", "And my mother is ill.");
        second.send(form);
        assertThat(second.hook("conduct-done")).containsText("added to your appeal");
        assertThat(second.hook("conduct-appeal-added")).containsText("You added to it");
        second.examine();
        second.pictures("customer-added");
        first.page().goBack();
        first.fill(form, "grounds", GROUNDS);
        first.send(form);
        assertThat(first.hook("conduct-done")).isVisible();
        assertThat(first.page().getByTestId("conduct-appeal-added")).hasCount(1);

        Browser.Window chief = browser.as("chief");
        chief.open(casePage(one));
        assertThat(chief.hook("conduct-appeal")).containsText("And my mother is ill.");
        chief.send(formOf(chief, "-take-up"));
        String decide = formOf(chief, "-decide");
        second.open(PAGE);
        second.fill(form, "grounds", "I can prove it.");
        second.send(form);
        assertThat(second.hook("conduct-done")).isVisible();
        stands(chief, decide);
        assertThat(chief.hook("conduct-meanwhile")).containsText("Customer added to the appeal");
        assertThat(chief.hook("conduct-appeal")).containsText("I can prove it.");
        second.open(PAGE);
        second.fill(form, "grounds", "Too late, but mine.");
        chief.send(formOf(chief, "-decide"));
        assertThat(chief.hook("conduct-done")).containsText("Tell the customer by letter");
        second.send(form);
        assertThat(second.hook("conduct-refusal")).containsText("This appeal is decided");
        assertThat(second.page().locator("form[id='" + form + "'] [name=grounds]"))
                .hasValue("Too late, but mine.");
        second.examine();
        second.pictures("customer-too-late");
        first.close();
        second.close();
        chief.close();
    }

    @Test
    @Requirement({"R107", "R109", "R111", "R112"})
    void an_agent_takes_an_appeal_and_a_complaint_at_the_ticket_without_seeing_the_case(
            Council council, Browser browser) {
        Restricted one = restricted(council, "director");
        Browser.Window agent = browser.as("agent2");
        agent.open("/browse/" + one.ticket());
        agent.hook("conduct-appeal-for").click();
        String form = "appeal-" + one.letter();
        agent.send(form);
        assertThat(agent.page().locator("form[id='" + form + "'] .conduct-refusal"))
                .containsText("Say in a few words why");
        agent.examine();
        agent.pictures("agent-lodge-refused");
        agent.select(form, "channel", "TELEPHONE");
        agent.fill(form, "grounds", GROUNDS);
        agent.send(form);
        assertThat(agent.hook("conduct-done")).containsText("lodged");
        assertThat(agent.hook("conduct-appeal-status")).containsText("waits to be taken up");
        agent.select(form, "channel", "TELEPHONE");
        agent.fill(form, "grounds", "He rang again.");
        agent.send(form);
        assertThat(agent.hook("conduct-done")).containsText("added");
        agent.select("complaint", "channel", "IN_PERSON");
        agent.fill("complaint", "grounds", "Nobody rang him back.");
        agent.send("complaint");
        assertThat(agent.hook("conduct-done")).containsText("complaint is lodged");
        agent.examine();
        agent.pictures("agent-lodged");
        assertThat(council.visitor("agent2").get(casePage(one)).status()).isIn(403, 404);
        JsonNode appeals =
                council.visitor("chief").get(ConductApi.ROOT + "appeals").json();
        assertThat(appeals.toString()).contains("He rang again.", "Nobody rang him back.");
        agent.close();
    }

    private static void stands(Browser.Window by, String decide) {
        by.fill(decide, "customerView", "Wants to use the portal.");
        by.check(decide, "recordsConsidered", "yes");
        by.check(decide, "ruling", "STANDS");
        by.fill(decide, "reason", "The calls were threats.");
        by.send(decide);
    }

    private static void appealsFromThePortal(Browser.Window customer, Restricted one) {
        customer.open("/servicedesk/customer/portals");
        customer.picture("portal");
        customer.keyboard().enter(customer.hook("conduct-appeal-way").locator("a"));
        assertThat(customer.hook("conduct-appeal-page")).isVisible();
        customer.examine();
        customer.pictures("customer-form");
        String form = "form[id='appeal-" + one.letter() + "'] ";
        Locator send = customer.page().locator(form + "button[type=submit]");
        customer.keyboard().enter(send);
        assertThat(customer.hook("conduct-refusal")).containsText("Say in a few words why");
        customer.examine();
        customer.pictures("customer-refused");
        customer.keyboard()
                .type(customer.page().locator(form + "[name=grounds]"), GROUNDS)
                .type(customer.page().locator(form + "[name=circumstances]"), "My hands shake.")
                .enter(send);
        assertThat(customer.hook("conduct-done")).containsText("We have your appeal");
        assertThat(customer.hook("conduct-appeal-status")).containsText("You appealed on");
        customer.examine();
        customer.pictures("customer-lodged");
    }

    private static void varies(Browser.Window chief, Restricted one) {
        String decide = formOf(chief, "-decide");
        chief.pictures("case-to-decide");
        chief.send(decide);
        assertThat(chief.hook("conduct-refusal")).containsText("Say what the view of the customer is");
        chief.pictures("case-refused");
        chief.fill(decide, "customerView", "Wants to use the portal.");
        chief.check(decide, "recordsConsidered", "yes");
        chief.check(decide, "ruling", "VARIED");
        chief.fill(decide, "reason", "It is writing all the same.");
        String restriction = String.valueOf(one.restriction());
        chief.check(decide, "changes", restriction);
        chief.check(decide, "terms" + restriction + ".allowed", "PORTAL");
        chief.send(decide);
        assertThat(chief.hook("conduct-done")).containsText("Tell the customer by letter");
        chief.examine();
        chief.pictures("case-decided");
    }

    private static void sendsTheLetter(Browser.Window by) {
        by.page().locator("form[id^='draft-appeal-'] button").click();
        by.pictures("case-letter");
        sendsTheDraft(by);
    }

    private static void sendsTheDraft(Browser.Window by) {
        String issue =
                by.page().locator("form[id^='letter-'][id$='-issue']").first().getAttribute("id");
        by.check(issue, "delivery", "POST");
        by.send(issue);
        assertThat(by.hook("conduct-done")).isVisible();
    }

    private static String formOf(Browser.Window window, String end) {
        return window.page()
                .locator("form[id^='appeal-'][id$='" + end + "']")
                .first()
                .getAttribute("id");
    }

    private record Restricted(String customer, String ticket, long report, long restriction, long letter) {}

    /** A customer who may only write, by a letter that this person issued. */
    private static Restricted restricted(Council council, String issuer) {
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        long report = council.decidedToRestrict(ticket, "writing-only");
        long restriction = council.proposed(report, council.today().plusDays(120));
        council.conduct("director").approve(restriction).expect(200, 201);
        long letter = ConductApi.id(council.conduct(issuer).draft("RESTRICTION", report, 0));
        council.conduct(issuer).issue(letter, "EMAIL").expect(200, 201);
        council.conduct("director").activate(restriction).expect(200, 201);
        return new Restricted(customer, ticket, report, restriction, letter);
    }

    private static String casePage(Restricted one) {
        return "/plugins/servlet/conduct/case?id=" + one.report();
    }

    private static String bannerOf(Council council, Restricted one) {
        JsonNode banner = council.conduct("agent").banner(one.ticket()).json();
        assertThat(banner.path("entries")).hasSize(1);
        return banner.path("entries").toString();
    }
}
