package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent without a mouse reports everything that a report asks for; the lead reads all of it on the case. */
@ExtendWith(OneHouse.class)
class ReportByKeyboardTest {

    private static final String OTHERS = "Pat from the desk saw it; told Lena Hartwell";
    private static final String AFTERWARDS = "Took a break and wrote this down";
    private static final String IMPACT = "Shaken, went home early";

    @Test
    @Requirement({"R30", "R32", "R36"})
    void a_report_is_filled_in_and_signed_by_keyboard_alone_and_read_whole(Council council, Browser browser) {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        agent.examine();
        agent.keyboard()
                .select(field(agent, "channel"), "Telephone")
                .type(field(agent, "topic"), "A fine that was paid twice")
                .check(agent.page().locator("#report [name=categories][value=behaviours]"))
                .type(field(agent, "behaviour"), "Shouted across the counter")
                .type(field(agent, "tried"), "Offered to call back with the account at hand")
                .type(field(agent, "informalSteps"), "The team leader rang back the same day")
                .enter(summary(agent, "courseFold"));
        agent.keyboard().type(field(agent, "afterwards"), AFTERWARDS).enter(summary(agent, "effectsFold"));
        agent.keyboard()
                .type(field(agent, "impactOnPeople"), IMPACT)
                .type(field(agent, "minutesSpent"), "95")
                .type(field(agent, "otherStaff"), OTHERS)
                .type(field(agent, "signedName"), "Avery Quinn");
        agent.pictures("filled-in");
        agent.keyboard().enter(agent.page().locator("#report button[type=submit]"));
        assertThat(agent.hook("conduct-filed")).isVisible();
        String report = agent.hook("conduct-filed-issue").innerText().strip();
        agent.close();

        Browser.Window lead = browser.as("lead");
        lead.open("/browse/" + report);
        lead.keyboard().enter(lead.hook("conduct-case-link"));
        assertThat(fact(lead, "Other staff, witnesses")).hasText(OTHERS);
        assertThat(fact(lead, "What was done afterwards")).hasText(AFTERWARDS);
        assertThat(fact(lead, "Effect on people")).hasText(IMPACT);
        assertThat(fact(lead, "Staff time")).hasText("95");
        lead.examine();
        lead.pictures("read");
        lead.close();
    }

    private static Locator fact(Browser.Window window, String label) {
        return window.page()
                .locator(".conduct-facts dt", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("xpath=following-sibling::dd[1]");
    }

    private static Locator summary(Browser.Window window, String fold) {
        return window.page().locator("#report [data-field=" + fold + "] summary");
    }

    private static Locator field(Browser.Window window, String name) {
        return window.page().locator("#report [name='" + name + "']");
    }
}
