package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds nothing serious or critical on any page of the app. What there is to look at comes from the built
 * descriptor: a page that is not in {@link EveryPage}, and a panel that is not in the list below, fails the test.
 */
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private Browser browser;

    private EveryPage pages;
    private final Map<String, Browser.Window> windows = new HashMap<>();

    @BeforeAll
    void everyKindOfCase(Council council, Browser shared) {
        browser = shared;
        pages = new EveryPage(council);
    }

    @AfterAll
    void close() {
        windows.values().forEach(Browser.Window::close);
    }

    static Stream<Arguments> pages() {
        return EveryPage.all().map(page -> Arguments.of(page.user(), page.path(), page.query()));
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
        Browser.Window window = windows.computeIfAbsent(pages.filled(user), browser::as);
        assertThat(window.open(pages.filled(path))).as(path).isEqualTo(200);
        window.pictures((name + "-by-" + user).replaceAll("[{}]", ""));
        window.examine();
    }
}
