package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sole contact goes away and comes back: what the agents' ticket says meanwhile, and what those who lead see. */
@ExtendWith(OneHouse.class)
class AbsencesByBrowserTest {

    private static final String CONTACT = "agent2";
    private static final String DEPUTY = "agent";

    @AfterEach
    void everybodyIsBack(Council council) {
        council.visitor("lead").delete(ConductApi.ROOT + "absences/" + CONTACT);
        council.visitor("lead").delete(ConductApi.ROOT + "absences/" + DEPUTY);
    }

    @Test
    @Requirement("R121")
    void the_deputy_stands_on_the_ticket_until_the_sole_contact_is_back(Council council, Browser browser) {
        String ticket = restricted(council);
        String deputy = "the deputy";
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner")).not().containsText(deputy);

        Browser.Window contact = browser.as(CONTACT);
        contact.open("/browse/" + ticket);
        contact.keyboard().enter(contact.hook("conduct-absences-link"));
        contact.keyboard()
                .type(contact.page().locator("#away-from"), "")
                .enter(contact.page().locator("#away button[type=submit]"));
        assertThat(contact.hook("conduct-refusal").locator("a")).hasText("Give the last day away.");
        assertThat(contact.page().locator("#away-until-error")).isVisible();
        contact.examine();
        contact.pictures("refused");
        contact.page().locator("#away-until").fill(council.today().plusDays(3).toString());
        contact.keyboard().enter(contact.page().locator("#away button[type=submit]"));
        assertThat(contact.hook("conduct-done")).isVisible();
        assertThat(contact.hook("conduct-mine")).containsText("stands in");
        assertThat(contact.hook("conduct-away")).hasCount(0);
        contact.examine();
        contact.pictures("away");

        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner")).containsText(deputy);
        agent.pictures("deputy");

        contact.keyboard().enter(contact.page().locator("#back button[type=submit]"));
        assertThat(contact.hook("conduct-my-days")).hasCount(0);
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner")).not().containsText(deputy);
        agent.close();
        contact.close();
    }

    @Test
    @Requirement("R121")
    void those_who_lead_enter_it_for_others_and_are_told_whom_nobody_stands_in_for(Council council, Browser browser) {
        restricted(council);
        Browser.Window lead = browser.as("lead");
        lead.open("/plugins/servlet/conduct/register");
        lead.keyboard().enter(lead.hook("conduct-absences-link"));
        String last = council.today().plusDays(5).toString();
        enter(lead, "nobody-we-know", "");
        assertThat(lead.hook("conduct-refusal").locator("a")).hasCount(2);
        assertThat(lead.page().locator("#other-user")).hasValue("nobody-we-know");
        enter(lead, CONTACT, last);
        assertThat(lead.hook("conduct-away-table")).containsText("stands in");
        assertThat(lead.hook("conduct-nobody")).hasCount(0);
        enter(lead, DEPUTY, last);

        assertThat(lead.hook("conduct-nobody").first()).containsText("Nobody takes the contacts of");
        assertThat(lead.hook("conduct-nobody").first()).containsText("Change the days of one of them below.");
        lead.examine();
        lead.pictures("nobody");

        Locator end = lead.page().locator("#back-" + CONTACT + " button");
        assertThat(end.getAttribute("aria-label")).startsWith("End it: ");
        lead.keyboard().enter(end);
        assertThat(lead.hook("conduct-nobody")).hasCount(0);
        lead.close();
    }

    private static void enter(Browser.Window lead, String user, String until) {
        lead.page().locator("#other-until").fill(until);
        lead.keyboard()
                .type(lead.page().locator("#other-user"), user)
                .enter(lead.page().locator("#other button[type=submit]"));
    }

    /** A ticket of somebody whose contacts all go to one person. */
    private static String restricted(Council council) {
        String ticket = council.ticketBy(council.someone(), "SD");
        long report = council.decidedToRestrict(ticket, "sole-contact");
        long restriction = ConductApi.id(council.conduct("lead")
                .propose(
                        report,
                        "sole-contact",
                        Map.of("kind", "SOLE_CONTACT", "contactKey", CONTACT, "deputyKey", DEPUTY),
                        "It has to be arranged.",
                        council.today().plusDays(90).toString()));
        council.conduct("director").approve(restriction).expect(200, 201);
        council.conduct("director").send("RESTRICTION", report, 0);
        council.conduct("director").activate(restriction).expect(200, 201);
        return ticket;
    }
}
