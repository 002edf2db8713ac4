package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.nio.file.Path;
import java.util.List;
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

/** axe-core finds nothing serious or critical on any page of the app. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private Council council;
    private Browser browser;
    private String ticket;

    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.open(data, getClass());
        ticket = council.ticketBy("riley", "SD");
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
                Arguments.of("director", "/conduct/case", "?id=1"),
                Arguments.of("lead", "/conduct/case", "?id=2"),
                Arguments.of("lead", "/conduct/case", "?id=3"),
                Arguments.of("director", "/conduct/case", "?id=4"),
                Arguments.of("lead", "/conduct/register", ""),
                Arguments.of("lead", "/conduct/health", ""),
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

    @Test
    void the_banner_and_the_panels_on_a_ticket_have_no_serious_finding() {
        examine("agent", "/browse/" + ticket, "ticket");
    }

    @Test
    void the_panel_on_a_conduct_report_has_no_serious_finding() {
        examine("lead", "/browse/COND-1", "conduct-report");
    }

    private void examine(String user, String path, String name) {
        Browser.Window window = browser.as(user);
        assertThat(window.open(path)).as(path).isEqualTo(200);
        List<Rule> found = new AxeBuilder(window.page()).analyze().getViolations();
        window.picture(name + "-by-" + user);
        List<String> serious = found.stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
        assertThat(serious).as(path).isEmpty();
        window.page().context().close();
    }
}
