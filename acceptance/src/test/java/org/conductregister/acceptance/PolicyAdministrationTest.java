package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators change the policy, over REST and on its pages; what they change is in force, and can be taken back. */
@ExtendWith(OneHouse.class)
class PolicyAdministrationTest {

    private static final String PROFILES = ConductApi.ROOT + "policy/profiles";
    private static final String PAGE = "/plugins/servlet/conduct/policies";

    @Test
    @Requirement("R1")
    void over_rest_a_policy_is_exported_changed_imported_compared_and_nothing_faulty_is_kept(Council council) {
        Visitor admin = council.visitor("admin");
        JsonNode shelf = admin.get(PROFILES).expect(200).json();
        String inForce = shelf.path("inForce").asText();
        assertThat(shelf.path("policies").findValuesAsText("id"))
                .contains("mid-murray-2023", "lethbridge-2024", "nova-scotia-2019", "uk-council-2024");
        ObjectNode document = (ObjectNode)
                admin.get(PROFILES + "/lethbridge-2024/1").expect(200).json();

        ObjectNode faulty = document.deepCopy();
        faulty.put("organisation", " ");
        ((ObjectNode) faulty.path("restrictionTypes").path(0))
                .put("ceiling", "a year")
                .put("colour", "red");
        Answer refused = admin.post(PROFILES, faulty);
        assertThat(refused.status()).isEqualTo(422);
        String key = document.path("restrictionTypes").path(0).path("key").asText();
        assertThat(refused.body().path("reasons").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "organisation",
                        "restrictionTypes[" + key + "].ceiling",
                        "restrictionTypes[" + key + "].colour");
        assertThat(refused.text()).contains("a year").contains("P12M").contains("letterWording");

        document.put("id", "our-own").put("title", "Our own code");
        JsonNode kept =
                admin.post(PROFILES + "?name=ours.json", document).expect(201).json();
        assertThat(kept.path("reference").asText()).isEqualTo("our-own@1");
        JsonNode differences = admin.get(PROFILES + "/compare?from=lethbridge-2024@1&to=our-own@1")
                .expect(200)
                .json();
        assertThat(differences.findValuesAsText("place")).containsExactly("id", "title");
        JsonNode effect = admin.get(PROFILES + "/our-own/1/preview").expect(200).json();
        assertThat(effect.path("comesIntoForce").asBoolean()).isTrue();
        assertThat(admin.get(PROFILES).json().path("inForce").asText()).isEqualTo(inForce);
        assertThat(council.visitor("director").get(PROFILES).status()).isEqualTo(403);
        assertThat(council.visitor("agent")
                        .get(ConductApi.ROOT + "policy/schema")
                        .expect(200)
                        .json()
                        .path("$defs"))
                .isNotEmpty();
    }

    @Test
    @Requirement({"R1", "R117"})
    void an_administrator_sets_up_a_restriction_type_and_sees_it_in_a_banner_five_clicks_later(
            Council council, Browser browser) {
        Browser.Window admin = browser.as("admin");
        admin.open(PAGE);
        admin.examine();
        admin.pictures("policies");
        admin.page()
                .getByTestId("conduct-policy-in-force")
                .getByText("Restriction types")
                .click(); // 1
        admin.page().getByText("Add one").click(); // 2
        field(admin, "name").fill("Letters only");
        field(admin, "terms").selectOption("CHANNELS");
        field(admin, "instruction").fill("Ask for a letter (${chanels}).");
        field(admin, "letterWording").fill("Please write to us: ${channels}.");
        press(admin, "preview");
        assertThat(admin.hook("conduct-refusal")).containsText("chanels");
        assertThat(field(admin, "letterWording")).hasValue("Please write to us: ${channels}.");
        admin.examine();
        admin.pictures("refused");
        field(admin, "instruction").fill("Ask for a letter (${channels}).");
        press(admin, "preview"); // 3
        assertThat(admin.hook("conduct-policy-reads")).containsText("Ask for a letter (");
        assertThat(admin.hook("conduct-policy-effect")).containsText("restrictionTypes[letters-only]");
        admin.examine();
        admin.pictures("previewed");
        press(admin, "save"); // 4
        assertThat(admin.hook("conduct-policy-done")).containsText("Saved and in force");
        assertThat(admin.hook("conduct-policy-items")).containsText("Letters only");
        admin.examine();
        admin.pictures("saved");

        String ticket = restricted(council, "letters-only");

        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket); // 5
        assertThat(agent.hook("conduct-banner").first()).containsText("Ask for a letter (");
        agent.pictures("banner");
        agent.close();

        admin.page().getByText("Take it back").click();
        assertThat(admin.hook("conduct-policy-done")).containsText("is in force again");
        admin.open(PAGE + "?part=types");
        assertThat(admin.hook("conduct-policy-items")).not().containsText("Letters only");
        agentStillSees(browser, ticket);
        admin.close();
    }

    @Test
    @Requirement({"R2", "R4", "R54"})
    void a_group_without_members_is_warned_of_before_it_is_saved_and_nobody_loses_a_role_unseen(
            Council council, Browser browser) {
        Browser.Window admin = browser.as("admin");
        admin.open(PAGE + "?part=roles");
        field(admin, "roles.DECIDER").fill("nobody-at-all");
        field(admin, "deputies.DECIDER").fill("");
        press(admin, "preview");

        assertThat(admin.hook("conduct-policy-warnings")).containsText("Nobody would hold the role");
        assertThat(admin.hook("conduct-policy-warnings")).containsText("would no longer hold the role");
        assertThat(field(admin, "roles.DECIDER")).hasValue("nobody-at-all");
        admin.examine();
        admin.pictures("roles");

        admin.open(PAGE + "?part=header");
        assertThat(field(admin, "header.related")).hasValue(Pattern.compile("Ombudsman law"));
        field(admin, "header.nextReview").fill("");
        field(admin, "header.related").fill("Complaints handling policy | ftp://example.org\nOmbudsman law");
        press(admin, "preview");
        assertThat(admin.hook("conduct-refusal")).containsText("Next review");
        assertThat(admin.hook("conduct-refusal")).containsText("https://");
        assertThat(field(admin, "header.related"))
                .hasValue("Complaints handling policy | ftp://example.org\nOmbudsman law");
        admin.examine();
        admin.pictures("header-refused");
        admin.close();
    }

    @Test
    @Requirement("R1")
    void a_file_is_imported_looked_at_put_into_force_with_a_reason_and_taken_back(Council council, Browser browser) {
        Visitor rest = council.visitor("admin");
        String before = rest.get(PROFILES).json().path("inForce").asText();
        ObjectNode document =
                (ObjectNode) rest.get(PROFILES + "/uk-council-2024/1").json();
        document.put("id", "hill-town").put("title", "Hill Town policy").put("organisation", "Hill Town");
        Browser.Window admin = browser.as("admin");
        admin.open(PAGE);
        admin.page()
                .locator("#policy-file")
                .setInputFiles(new FilePayload(
                        "hill-town.json",
                        "application/json",
                        document.toString().getBytes(StandardCharsets.UTF_8)));
        admin.page().locator("button:has-text('Import a policy')").click();
        assertThat(admin.hook("conduct-policy-done")).containsText("hill-town@1 is kept");

        admin.page().locator("a[aria-label='Put into force… hill-town@1']").click();
        assertThat(admin.hook("conduct-policy-effect")).containsText("Cases under way");
        admin.page().locator("button[value=activate]").click();
        assertThat(admin.hook("conduct-refusal")).containsText("Say why");
        admin.examine();
        admin.pictures("activate");
        admin.page().locator("#policy-why").fill("Resolved by Hill Town's council.");
        admin.page().locator("button[value=activate]").click();
        assertThat(admin.hook("conduct-policy-in-force")).containsText("hill-town@1");
        assertThat(admin.hook("conduct-policy-history")).containsText("Resolved by Hill Town's council.");

        admin.page().locator("button[value=undo]").first().click();
        assertThat(admin.hook("conduct-policy-in-force")).containsText(before);
        admin.open(PAGE + "?compare=on&from=uk-council-2024@1&to=hill-town@1");
        assertThat(admin.hook("conduct-policy-differences")).containsText("organisation");
        admin.examine();
        admin.pictures("compared");
        admin.close();
    }

    @Test
    @Requirement({"R1", "R17"})
    void by_keyboard_alone_a_word_is_explained_over_somebody_elses_change(Council council, Browser browser) {
        Visitor rest = council.visitor("admin");
        JsonNode shelf = rest.get(PROFILES).json();
        String inForce = shelf.path("inForce").asText();
        Browser.Window admin = browser.as("admin");
        admin.open(PAGE + "?part=glossary");
        String words = field(admin, "vocabulary.glossary").inputValue();
        String version = inForce.replace('@', '/');
        ObjectNode meanwhile = (ObjectNode) rest.get(PROFILES + "/" + version).json();
        meanwhile.put("number", "changed meanwhile");

        rest.put(PROFILES + "/" + version, meanwhile).expect(200);
        admin.keyboard()
                .type(field(admin, "vocabulary.glossary"), "Stalking | following somebody again and again")
                .enter(button(admin, "preview"));
        admin.keyboard().enter(button(admin, "save"));

        assertThat(admin.hook("conduct-refusal")).containsText("has made version");
        assertThat(field(admin, "vocabulary.glossary")).hasValue("Stalking | following somebody again and again");
        admin.keyboard().enter(button(admin, "save"));
        assertThat(admin.hook("conduct-policy-done")).containsText("Saved and in force");
        JsonNode now = rest.get(PROFILES + "/"
                        + rest.get(PROFILES).json().path("inForce").asText().replace('@', '/'))
                .json();
        assertThat(now.path("number").asText()).isEqualTo("changed meanwhile");
        assertThat(now.path("vocabulary").path("glossary")).hasSize(1);
        assertThat(words).contains("Forum shopping | ");
        String ticket = council.ticketBy(council.someone(), "SD");
        assertThat(council.visitor("agent")
                        .get("/plugins/servlet/conduct/report?issueKey=" + ticket)
                        .expect(200)
                        .text())
                .contains("Stalking", "following somebody again and again");
        rest.post(PROFILES + "/activate", Map.of("reference", inForce, "why", "As it was before the test."))
                .expect(200);
        admin.close();
    }

    private static void agentStillSees(Browser browser, String ticket) {
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        assertThat(agent.hook("conduct-banner").first()).containsText("Ask for a letter (");
        agent.close();
    }

    /** The ticket of somebody on whom a restriction of this type is imposed, after a threat. */
    private static String restricted(Council council, String type) {
        String ticket = council.ticketBy(council.someone(), "SD");
        long report = council.decidedToRestrict(ticket, type);
        Map<String, ?> letters = Map.of("kind", "CHANNELS", "allowed", List.of("LETTER"));
        String review = council.today().plusMonths(6).toString();
        long restriction =
                ConductApi.id(council.conduct("lead").propose(report, type, letters, "On paper it goes well.", review));
        ConductApi director = council.conduct("director");
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", report, 0);
        director.activate(restriction).expect(200, 201);
        return ticket;
    }

    private static Locator field(Browser.Window window, String name) {
        return window.page().locator("[name='" + name + "']").first();
    }

    private static Locator button(Browser.Window window, String step) {
        return window.page().locator("button[value='" + step + "']").first();
    }

    private static void press(Browser.Window window, String step) {
        button(window, step).click();
    }
}
