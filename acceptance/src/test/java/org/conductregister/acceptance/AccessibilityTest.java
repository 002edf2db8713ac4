package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds nothing serious or critical on any page of the app. What there is to look at comes from the built
 * descriptor: a page or panel that is not in the lists below fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private Council council;
    private Browser browser;
    private final Map<String, Browser.Window> windows = new HashMap<>();

    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.open(data, getClass());
        String ticket = council.ticketBy("riley", "SD");
        assertThat(ticket).isEqualTo("SD-1");
        council.active(ticket, council.today().plusDays(3));
        council.reported(ticket);
        long underAssessment = council.assessed(council.reported(ticket));
        assertThat(underAssessment).isEqualTo(3);
        council.proposed(
                council.decidedToRestrict(ticket, "writing-only"),
                council.today().plusDays(90));
        council.controls().run(Council.DAILY_JOB).expect(200);
        browser = Browser.on(council.standIn().url(), getClass());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        council.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("agent", "/conduct/report", "?issueKey=SD-1"),
                Arguments.of("lead", "/conduct/report", "?reportId=2"),
                Arguments.of("agent", "/conduct/report", "?filed=2"),
                Arguments.of("agent", "/conduct/front-line", "?issueKey=SD-1"),
                Arguments.of("agent", "/conduct/conversation-ended", "?issueKey=SD-1"),
                Arguments.of("agent", "/conduct/print", "?sheet=poster"),
                Arguments.of("lead", "/conduct/letter", "?id=1"),
                Arguments.of("lead", "/conduct/document", "?report=1&name=restriction"),
                Arguments.of("agent", "/conduct/document", "?name=incident"),
                Arguments.of("director", "/conduct/case", "?id=1"),
                Arguments.of("lead", "/conduct/case", "?id=2"),
                Arguments.of("lead", "/conduct/case", "?id=3"),
                Arguments.of("director", "/conduct/case", "?id=4"),
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
                Arguments.of("agent", "SD-1", List.of("conduct-banner", "conduct-report-panel")),
                Arguments.of("lead", "COND-1", List.of("conduct-case")));
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
    void a_ticket_with_panels_has_no_serious_finding(String user, String key, List<String> panels) {
        examine(user, "/browse/" + key, key);
    }

    private void examine(String user, String path, String name) {
        Browser.Window window = windows.computeIfAbsent(user, browser::as);
        assertThat(window.open(path)).as(path).isEqualTo(200);
        window.pictures(name + "-by-" + user);
        window.examine();
    }
}
