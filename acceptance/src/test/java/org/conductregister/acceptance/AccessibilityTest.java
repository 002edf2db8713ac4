package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds nothing serious or critical on any page of the app. What there is to look at comes from the built
 * descriptor: a page or panel that is not in the lists below fails the test.
 */
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");

    private Browser browser;

    /** What a query below names in braces, such as the number of a report in a certain state. */
    private final Map<String, String> named = new HashMap<>();

    private final Map<String, Browser.Window> windows = new HashMap<>();

    @BeforeAll
    void everyKindOfCase(Council council, Browser shared) {
        browser = shared;
        ConductApi director = council.conduct("director");
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        long restricted = council.decidedToRestrict(ticket, "writing-only");
        long restriction = council.proposed(restricted, council.today().plusDays(3));
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", restricted, 0);
        director.activate(restriction).expect(200, 201);
        long reported = council.reported(ticket);
        long assessed = council.assessed(council.reported(ticket));
        long decided = council.decidedToRestrict(ticket, "writing-only");
        council.proposed(decided, council.today().plusDays(90));
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode file = director.caseOf(restricted).json();
        named.put("customer", customer);
        named.put("ticket", ticket);
        named.put("issue", file.path("issueKey").asText());
        named.put("letter", file.path("letters").path(0).path("id").asText());
        named.put("restricted", String.valueOf(restricted));
        named.put("reported", String.valueOf(reported));
        named.put("assessed", String.valueOf(assessed));
        named.put("decided", String.valueOf(decided));
    }

    @AfterAll
    void close() {
        windows.values().forEach(Browser.Window::close);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("agent", "/conduct/report", "?issueKey={ticket}"),
                Arguments.of("lead", "/conduct/report", "?reportId={reported}"),
                Arguments.of("agent", "/conduct/report", "?filed={reported}"),
                Arguments.of("agent", "/conduct/threat", "?issueKey={ticket}"),
                Arguments.of("agent", "/conduct/threat", "?blank=true"),
                Arguments.of("lead", "/conduct/attach", "?reportId={reported}"),
                Arguments.of("agent", "/conduct/front-line", "?issueKey={ticket}"),
                Arguments.of("agent", "/conduct/conversation-ended", "?issueKey={ticket}"),
                Arguments.of("agent", "/conduct/appeal-for", "?issueKey={ticket}"),
                Arguments.of("agent", "/conduct/print", "?sheet=poster"),
                Arguments.of("director", "/conduct/case", "?id={restricted}"),
                Arguments.of("lead", "/conduct/case", "?id={reported}"),
                Arguments.of("lead", "/conduct/case", "?id={assessed}"),
                Arguments.of("director", "/conduct/case", "?id={decided}"),
                Arguments.of("lead", "/conduct/referral", "?id={restricted}"),
                Arguments.of("director", "/conduct/letter", "?id={letter}"),
                Arguments.of("lead", "/conduct/document", "?report={restricted}&name=restriction"),
                Arguments.of("agent", "/conduct/document", "?name=incident"),
                Arguments.of("{customer}", "/conduct/appeal", ""),
                Arguments.of("lead", "/conduct/register", ""),
                Arguments.of("lead", "/conduct/health", ""),
                Arguments.of("riley", "/conduct/appeal", ""),
                Arguments.of("admin", "/conduct/letters", ""),
                Arguments.of("admin", "/conduct/letters", "?kind=RESTRICTION"),
                Arguments.of("admin", "/conduct/install", "?project=COND"));
    }

    @Test
    void every_page_of_the_built_app_is_looked_at() {
        Set<String> looked = new TreeSet<>();
        pages().forEach(page -> looked.add((String) page.get()[1]));
        assertThat(looked)
                .containsExactlyInAnyOrderElementsOf(
                        new BuiltApp(Checkout.here().app()).pagePatterns());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_serious_finding(String user, String page, String query) {
        examine(user, "/plugins/servlet" + page + query, page.substring(page.lastIndexOf('/') + 1));
    }

    static Stream<Arguments> tickets() {
        return Stream.of(
                Arguments.of("agent", "/browse/{ticket}", List.of("conduct-banner", "conduct-report-panel")),
                Arguments.of("lead", "/browse/{issue}", List.of("conduct-case")),
                Arguments.of("{customer}", "/servicedesk/customer/portal/1/{ticket}", List.of("conduct-appeal-way")));
    }

    @Test
    void every_panel_of_the_built_app_is_looked_at() {
        Set<String> looked = new TreeSet<>();
        tickets().forEach(ticket -> ((List<?>) ticket.get()[2]).forEach(panel -> looked.add(String.valueOf(panel))));
        assertThat(looked)
                .containsExactlyInAnyOrderElementsOf(
                        new BuiltApp(Checkout.here().app()).panels());
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void a_ticket_with_panels_has_no_serious_finding(String user, String path, List<String> panels) {
        examine(user, path, path.substring(path.lastIndexOf('/') + 1));
    }

    private void examine(String user, String path, String name) {
        Browser.Window window = windows.computeIfAbsent(filled(user), browser::as);
        assertThat(window.open(filled(path))).as(path).isEqualTo(200);
        window.pictures((name + "-by-" + user).replaceAll("[{}]", ""));
        window.examine();
    }

    private String filled(String text) {
        return IN_BRACES.matcher(text).replaceAll(found -> named.get(found.group(1)));
    }
}
