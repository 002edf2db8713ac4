package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A type called "Writing only" is writing only, on its form and over REST; how far it goes is the policy's to say. */
@ExtendWith(OneHouse.class)
class PermittedTermsByBrowserTest {

    private static final String POLICIES = "/plugins/servlet/conduct/policies";
    private static final String FORM = "propose-writing-only";

    @Test
    @Requirement({"R1", "R60", "R61"})
    void a_form_offers_what_its_type_permits_and_an_administrator_narrows_it_for_the_cases_to_come(
            Council council, Browser browser) {
        long older = council.decidedToRestrict(council.ticketBy(council.someone(), "SD"), "writing-only");
        Browser.Window lead = browser.as("lead");
        lead.open(caseOf(older));
        lead.unfold("#" + FORM);
        assertThat(offered(lead)).containsExactly("EMAIL", "LETTER", "PORTAL");
        assertThat(lead.page().locator("#" + FORM + " [name=allowed]:checked")).hasCount(0);
        assertThat(form(lead)).containsText("\"Writing only\" permits these");
        lead.examine();
        lead.pictures("three-ways-of-writing");

        Browser.Window admin = browser.as("admin");
        admin.open(POLICIES + "?part=types&item=writing-only");
        assertThat(admin.page().locator("[name='limits.channels']:checked")).hasCount(3);
        assertThat(admin.page().locator("[name='limits.perYear']")).hasCount(0);
        admin.page().locator("[name='limits.channels'][value=EMAIL]").uncheck();
        admin.page().locator("[name='limits.channels'][value=PORTAL]").uncheck();
        press(admin, "preview");
        assertThat(admin.hook("conduct-policy-effect")).containsText("restrictionTypes[writing-only].limits.channels");
        assertThat(admin.hook("conduct-policy-reads")).containsText("Write only (letter).");
        admin.examine();
        admin.pictures("narrowed");
        press(admin, "save");
        assertThat(admin.hook("conduct-policy-done")).containsText("Saved and in force");

        long newer = council.decidedToRestrict(council.ticketBy(council.someone(), "SD"), "writing-only");
        lead.open(caseOf(newer));
        lead.unfold("#" + FORM);
        assertThat(offered(lead)).containsExactly("LETTER");
        assertThat(lead.page().locator("#" + FORM + " [name=allowed]:checked")).hasCount(1);
        assertThat(form(lead)).containsText("and no other");
        lead.pictures("letters-alone");
        Answer refused = propose(council, newer, "EMAIL", "TELEPHONE", "LETTER");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasonCodes()).containsExactly("terms.channels-not-permitted");
        assertThat(refused.text()).contains("permits under this policy: Letter. Found besides: Telephone, Email.");
        propose(council, older, "EMAIL", "PORTAL").expect(200, 201);
        lead.send(FORM);
        assertThat(lead.hook("conduct-restriction").first()).containsText("Writing only");

        admin.page().getByText("Take it back").click();
        assertThat(admin.hook("conduct-policy-done")).containsText("is in force again");
        admin.close();
        lead.close();
    }

    private static String caseOf(long report) {
        return "/plugins/servlet/conduct/case?id=" + report;
    }

    private static Answer propose(Council council, long report, String... channels) {
        Map<String, ?> terms = Map.of("kind", "CHANNELS", "allowed", List.of(channels));
        String review = council.today().plusMonths(3).toString();
        return council.conduct("lead").propose(report, "writing-only", terms, "On paper it goes well.", review);
    }

    private static Locator form(Browser.Window lead) {
        return lead.page().locator("#" + FORM);
    }

    private static List<String> offered(Browser.Window lead) {
        return lead.page().locator("#" + FORM + " [name=allowed]").all().stream()
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    private static void press(Browser.Window window, String step) {
        window.page().locator("button[value='" + step + "']").first().click();
    }
}
