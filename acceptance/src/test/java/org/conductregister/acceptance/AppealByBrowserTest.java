package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A restricted customer disagrees: . */
@ExtendWith(OneHouse.class)
class AppealByBrowserTest {

    private static final String GROUNDS = "I cannot write well. The telephone is how I get things done.";
    private static final String PAGE = "/plugins/servlet/conduct/appeal";

    @Test
    @Requirement({"R107", "R111"})
    void a_customer_appeals_by_keyboard_and_the_chief_officer_varies_the_decision(Council council, Browser browser) {
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
        assertThat(bannerOf(council, one)).as("until the letter").doesNotContain("Telephone");
        customer.open(PAGE);
        assertThat(customer.hook("conduct-appeal-status")).not().containsText("sent you a letter with the outcome");
        chief.page().locator("form[id^='draft-appeal-'] button").click();
        chief.pictures("case-letter");
        assertThat(chief.page().locator("form[id^='letter-'][id$='-issue']")).hasCount(1);
        customer.close();
        chief.close();
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
        chief.fill(decide, "customerView", "Wants to use the telephone.");
        chief.check(decide, "recordsConsidered", "yes");
        chief.check(decide, "ruling", "VARIED");
        chief.fill(decide, "reason", "One call a week does no harm.");
        String restriction = String.valueOf(one.restriction());
        chief.check(decide, "changes", restriction);
        chief.check(decide, "terms" + restriction + ".allowed", "TELEPHONE");
        chief.send(decide);
        assertThat(chief.hook("conduct-done")).containsText("Tell the customer by letter");
        chief.examine();
        chief.pictures("case-decided");
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
