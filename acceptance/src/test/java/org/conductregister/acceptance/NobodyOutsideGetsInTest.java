package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Customers and strangers reach nothing of the app (R112). What there is to reach is read from the built jar, so that a
 * new endpoint or page is tried here from its first day on.
 */
@Requirement("R112")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyOutsideGetsInTest {

    private static final List<String> CUSTOMERS = List.of("riley", "casey");
    private static final List<String> STAFF = List.of("agent", "lead", "director", "chief", "admin");

    private final BuiltApp app = new BuiltApp(Checkout.here().app());

    private Council council;
    private String ticket;

    /** There is something to be hidden: a restricted customer, with the number 1 of everything that an address may name. */
    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.open(data, getClass());
        ticket = council.ticketBy("riley", "SD");
        LocalDate due = council.today().plusDays(10);
        council.active(ticket, due);
        council.controls().run(Council.DAILY_JOB).expect(200);
    }

    @AfterAll
    void close() {
        council.close();
    }

    Stream<BuiltApp.Endpoint> endpoints() {
        return app.endpoints().stream();
    }

    /** The one page that customers may open: there they appeal. It has a test of its own below. */
    private static final String APPEAL = "/conduct/appeal";

    Stream<String> pages() {
        return app.pagePatterns().stream()
                .filter(pattern -> !pattern.equals(APPEAL))
                .flatMap(pattern -> pattern.endsWith("/*")
                        ? Stream.of(pattern.replace("/*", ""), pattern.replace("*", "1"))
                        : Stream.of(pattern));
    }

    @Test
    void the_jar_offers_what_is_tried_here() {
        assertThat(endpoints().map(BuiltApp.Endpoint::toString))
                .contains(
                        "GET /rest/conduct/1.0/banner",
                        "POST /rest/conduct/1.0/reports",
                        "GET /rest/conduct/1.0/health");
        assertThat(pages()).anyMatch(page -> page.startsWith("/conduct/"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void an_endpoint_is_closed_to_customers_and_to_nobody_in_particular(BuiltApp.Endpoint endpoint) {
        String path = filled(endpoint.path());
        Object body = endpoint.method().matches("POST|PUT|PATCH") ? Map.of() : null;
        Answer stranger = council.standIn().anonymous().send(endpoint.method(), path, body, Map.of());
        assertThat(stranger.status()).as(stranger.request()).isEqualTo(401);
        tellsNothing(stranger);
        for (String customer : CUSTOMERS) {
            Answer answer = council.visitor(customer).send(endpoint.method(), path, body, Map.of());
            assertThat(answer.status()).as(answer.request()).isEqualTo(403);
            tellsNothing(answer);
        }
        if (endpoint.method().equals("GET")) {
            assertThat(STAFF.stream()
                            .map(user -> council.visitor(user).get(path).status()))
                    .as("somebody on the staff can " + endpoint + ", so that the refusals above mean something")
                    .contains(200);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_closed_to_customers_and_to_nobody_in_particular(String page) {
        String path = "/plugins/servlet" + page + "?issueKey=" + ticket + "&report=1";
        for (Answer answer : List.of(
                council.standIn().anonymous().get(path),
                council.standIn().anonymous().submit(path, "a=b"))) {
            boolean toLogin = answer.status() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("login");
            assertThat(toLogin || List.of(401, 403, 404).contains(answer.status()))
                    .as(answer.request() + " answered " + answer.status())
                    .isTrue();
            tellsNothing(answer);
        }
        for (String customer : CUSTOMERS) {
            for (Answer answer : List.of(
                    council.visitor(customer).get(path),
                    council.visitor(customer).submit(path, "a=b"))) {
                assertThat(answer.status()).as(answer.request()).isIn(401, 403, 404);
                tellsNothing(answer);
            }
        }
    }

    @Test
    @Requirement({"R111", "R112"})
    void on_the_appeal_page_customers_see_what_their_own_letters_told_them_and_nothing_else() {
        String path = "/plugins/servlet" + APPEAL;
        Answer stranger = council.standIn().anonymous().get(path);
        assertThat(stranger.status()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElse("")).contains("/login", "appeal");
        tellsNothing(stranger);

        String rileys = council.visitor("riley").get(path).expect(200).text();
        assertThat(rileys).contains("Changes to how you can contact", "Send my appeal");
        assertThat(rileys)
                .doesNotContain(
                        "COND-", "Writing only", "In writing it goes well.", "conduct-banner", "Lee", "Director");

        Visitor casey = council.visitor("casey");
        Answer caseys = casey.get(path + "?letterId=1&issueKey=" + ticket).expect(200);
        assertThat(caseys.text()).contains("conduct-appeal-none");
        tellsNothing(caseys);
        PageForm form = PageForm.on(casey, path);
        for (int letter = 0; letter <= 4; letter++) {
            Answer probe = form.send(Map.of(
                    "form", "x", "action", "appeal", "letterId", String.valueOf(letter), "grounds", "It is mine."));
            assertThat(probe.status()).as("letter " + letter).isEqualTo(404);
            tellsNothing(probe);
        }
        Answer complaint = form.send(Map.of("form", "x", "action", "complaint", "grounds", "About somebody else."));
        assertThat(complaint.status()).isEqualTo(404);
        tellsNothing(complaint);
        assertThat(council.visitor("chief")
                        .get("/rest/conduct/1.0/appeals")
                        .expect(200)
                        .json()
                        .toString())
                .doesNotContain("LODGED");
    }

    @Test
    void jira_shows_a_customer_no_conduct_issue_field_or_property() {
        for (String customer : CUSTOMERS) {
            Visitor visitor = council.visitor(customer);
            for (String issue : List.of("COND-1", council.reviewTickets().get(0))) {
                assertThat(visitor.get("/rest/api/2/issue/" + issue).status())
                        .as(customer + " " + issue)
                        .isIn(401, 403, 404);
                assertThat(visitor.get("/rest/servicedeskapi/request/" + issue).status())
                        .isIn(401, 403, 404);
                assertThat(visitor.get("/browse/" + issue).status()).isIn(302, 401, 403, 404);
            }
            Answer found = visitor.get("/rest/api/2/search?jql=project%20%3D%20COND");
            assertThat(found.text()).doesNotContain("COND-");
            assertThat(visitor.get("/rest/api/2/project").text()).doesNotContain("COND");
        }
        Visitor riley = council.visitor("riley");
        Answer own = riley.get("/rest/servicedeskapi/request/" + ticket).expect(200);
        assertThat(own.text()).contains("The figure looks wrong to me.");
        tellsNothing(own);
        for (String path : List.of(
                "/rest/servicedeskapi/request/" + ticket + "/comment",
                "/rest/servicedeskapi/request",
                "/rest/api/2/issue/" + ticket,
                "/rest/api/2/issue/" + ticket + "/properties",
                "/rest/api/2/field",
                "/rest/api/2/issueLinkType")) {
            tellsNothing(riley.get(path));
        }
    }

    @Test
    void an_agent_who_is_not_in_the_conduct_groups_finds_no_conduct_issue_but_sees_the_banner() {
        assertThat(council.conduct("agent2").bannerEntries(ticket)).isEqualTo(1);
        assertThat(council.visitor("agent2")
                        .get("/rest/api/2/search?jql=project%20%3D%20COND")
                        .text())
                .doesNotContain("COND-");
        JsonNode links = council.jira("agent2").issue(ticket).path("fields").path("issuelinks");
        assertThat(links.toString()).doesNotContain("COND-");
    }

    private void tellsNothing(Answer answer) {
        assertThat(answer.text())
                .as(answer.request())
                .doesNotContain(
                        "COND-",
                        "Writing only",
                        "In writing it goes well.",
                        "Changes to how you can contact",
                        "conduct-banner");
    }

    private String filled(String path) {
        String filled = path.replace("{kind}", "RESTRICTION").replaceAll("\\{[^}]*\\}", "1");
        return filled + "?project=COND&due=2199-01-01&reportId=1&issueKey=" + ticket;
    }
}
