package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Customers and strangers reach nothing of the app (R112). What there is to reach is read from the built jar, so that a
 * new endpoint or page is tried here from its first day on.
 */
@Requirement("R112")
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyOutsideGetsInTest {

    private static final List<String> STAFF = List.of("agent", "lead", "director", "chief", "admin");

    private final BuiltApp app = new BuiltApp(Checkout.here().app());

    private Council council;
    private String restricted;
    private String stranger;
    private String ticket;
    private String issue;

    /** What there is to be hidden: the number of something of each kind, by the name of the kind in an address. */
    private final Map<String, String> numbers = new HashMap<>();

    @BeforeAll
    void somethingToHide(Council shared) {
        council = shared;
        restricted = council.someone();
        stranger = council.someone();
        ticket = council.ticketBy(restricted, "SD");
        long restriction = council.active(ticket, council.today().plusDays(10));
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode found = council.conduct("director")
                .reviews(council.today().plusDays(10).toString())
                .json()
                .path("values");
        JsonNode review = StreamSupport.stream(found.spliterator(), false)
                .filter(open -> open.path("restrictionIds").path(0).asLong() == restriction)
                .findFirst()
                .orElseThrow();
        long report = review.path("reportId").asLong();
        JsonNode file = council.conduct("director").caseOf(report).json();
        issue = file.path("issueKey").asText();
        Answer complaint = council.visitor("agent")
                .post(
                        ConductApi.ROOT + "appeals",
                        Map.of("reportId", report, "channel", "TELEPHONE", "grounds", "Nobody rang me back."));
        numbers.put("appeals", String.valueOf(ConductApi.id(complaint)));
        numbers.put("reports", String.valueOf(report));
        numbers.put("restrictions", String.valueOf(restriction));
        numbers.put("reviews", review.path("id").asText());
        numbers.put("letters", file.path("letters").path(0).path("id").asText());
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
        Answer nobody = council.standIn().anonymous().send(endpoint.method(), path, body, Map.of());
        assertThat(nobody.status()).as(nobody.request()).isEqualTo(401);
        tellsNothing(nobody);
        for (String customer : List.of(restricted, stranger)) {
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
        String path = "/plugins/servlet" + page + "?issueKey=" + ticket + "&report=" + numbers.get("reports");
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
        for (String customer : List.of(restricted, stranger)) {
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
        Answer nobody = council.standIn().anonymous().get(path);
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.headers().firstValue("Location").orElse("")).contains("/login", "appeal");
        tellsNothing(nobody);

        String before = lodged();
        String theirs = council.visitor(restricted).get(path).expect(200).text();
        assertThat(theirs).contains("Changes to how you can contact", "Send my appeal");
        assertThat(theirs)
                .doesNotContain(
                        "COND-", "Writing only", "In writing it goes well.", "conduct-banner", "Lee", "Director");

        Visitor other = council.visitor(stranger);
        Answer none = other.get(path + "?letterId=" + numbers.get("letters") + "&issueKey=" + ticket)
                .expect(200);
        assertThat(none.text()).contains("conduct-appeal-none");
        tellsNothing(none);
        PageForm form = PageForm.on(other, path);
        long last = Long.parseLong(numbers.get("letters")) + 3;
        for (long letter = 0; letter <= last; letter++) {
            Answer probe = form.send(Map.of(
                    "form", "x", "action", "appeal", "letterId", String.valueOf(letter), "grounds", "It is mine."));
            assertThat(probe.status()).as("letter " + letter).isEqualTo(404);
            tellsNothing(probe);
        }
        Answer complaint = form.send(Map.of("form", "x", "action", "complaint", "grounds", "About somebody else."));
        assertThat(complaint.status()).isEqualTo(404);
        tellsNothing(complaint);
        assertThat(lodged()).isEqualTo(before);
    }

    private String lodged() {
        return council.visitor("chief")
                .get("/rest/conduct/1.0/appeals")
                .expect(200)
                .text();
    }

    @Test
    void jira_shows_a_customer_no_conduct_issue_field_or_property() {
        for (String customer : List.of(restricted, stranger)) {
            Visitor visitor = council.visitor(customer);
            for (String hidden : List.of(issue, council.reviewTickets().get(0))) {
                assertThat(visitor.get("/rest/api/2/issue/" + hidden).status())
                        .as(customer + " " + hidden)
                        .isIn(401, 403, 404);
                assertThat(visitor.get("/rest/servicedeskapi/request/" + hidden).status())
                        .isIn(401, 403, 404);
                assertThat(visitor.get("/browse/" + hidden).status()).isIn(302, 401, 403, 404);
            }
            Answer found = visitor.get("/rest/api/2/search?jql=project%20%3D%20COND");
            assertThat(found.text()).doesNotContain("COND-");
            assertThat(visitor.get("/rest/api/2/project").text()).doesNotContain("COND");
        }
        Visitor themselves = council.visitor(restricted);
        Answer own = themselves.get("/rest/servicedeskapi/request/" + ticket).expect(200);
        assertThat(own.text()).contains("The figure looks wrong to me.");
        tellsNothing(own);
        for (String path : List.of(
                "/rest/servicedeskapi/request/" + ticket + "/comment",
                "/rest/servicedeskapi/request",
                "/rest/api/2/issue/" + ticket,
                "/rest/api/2/issue/" + ticket + "/properties",
                "/rest/api/2/field",
                "/rest/api/2/issueLinkType")) {
            tellsNothing(themselves.get(path));
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
        String filled = path.replace("{kind}", "RESTRICTION").replace("profiles/{id}", "profiles/mid-murray-2023");
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            filled = filled.replaceAll(
                    "/" + number.getKey() + "/\\{[^}]*}", "/" + number.getKey() + "/" + number.getValue());
        }
        filled = filled.replaceAll("\\{[^}]*}", "1");
        return filled + "?from=mid-murray-2023%401&to=mid-murray-2023%401&project=COND&due=2199-01-01&reportId="
                + numbers.get("reports") + "&issueKey=" + ticket;
    }
}
