package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chromium, with a window for each person. Pictures are kept under {@code acceptance/target/screenshots}. */
final class Browser implements AutoCloseable {

    /** Long, because two slow cores may be shared with others; no test claims speed by it. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static final int WIDE = 1280;
    private static final int NARROW = 800;
    private static final int HIGH = 900;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI base;
    private final Path pictures;
    private final Map<String, String> sessions;
    private int taken;

    private Browser(
            Playwright playwright,
            com.microsoft.playwright.Browser chromium,
            URI base,
            Path pictures,
            Map<String, String> sessions) {
        this.sessions = sessions;
        this.playwright = playwright;
        this.chromium = chromium;
        this.base = base;
        this.pictures = pictures;
    }

    /** Opens the machine's own Chromium, or the one that {@code CHROMIUM} names. */
    static Browser on(URI base, Class<?> test) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String executable = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        com.microsoft.playwright.Browser chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Browser(playwright, chromium, base, picturesOf(test), new HashMap<>());
    }

    /** The same browser, keeping its pictures for another test. */
    Browser picturing(Class<?> test) {
        return new Browser(playwright, chromium, base, picturesOf(test), sessions);
    }

    /** A window of their own in which this user is logged in: the first time through the login page. */
    Window as(String user) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(WIDE, HIGH)
                .setStorageState(sessions.get(user)));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Window window = new Window(context.newPage());
        if (!sessions.containsKey(user)) {
            window.open("/login");
            window.page().fill("[name=os_username]", user);
            window.page().fill("[name=os_password]", user);
            window.page().click("#login-form-submit");
            sessions.put(user, context.storageState());
        }
        return window;
    }

    private static Path picturesOf(Class<?> test) {
        return Checkout.here().output().resolve("screenshots").resolve(test.getSimpleName());
    }

    /** One person's window. */
    final class Window {

        private final Page page;

        private Window(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }

        /** Goes to a path below the stand-in's address; the status of the answer. */
        int open(String path) {
            return page.navigate(base + path).status();
        }

        /** Keeps a picture of the whole page, numbered in the order of the story. */
        void picture(String name) {
            taken++;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve("%02d-%s.png".formatted(taken, name)))
                    .setFullPage(true));
        }

        /** Keeps pictures of the page on a usual and on a narrow screen. */
        void pictures(String name) {
            picture(name);
            page.setViewportSize(NARROW, HIGH);
            picture(name + "-narrow");
            page.setViewportSize(WIDE, HIGH);
        }

        /** Has axe-core examine the page as it stands; fails with every serious or critical finding. */
        void examine() {
            List<String> serious = new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList();
            assertThat(serious).as(page.url()).isEmpty();
        }

        /** Drives this window without a mouse. */
        Keyboard keyboard() {
            return new Keyboard(page);
        }

        /** Closes the window; the user stays logged in. */
        void close() {
            page.context().close();
        }

        /** The first element with this test id. */
        com.microsoft.playwright.Locator hook(String testId) {
            return page.getByTestId(testId).first();
        }

        int count(String testId) {
            return page.getByTestId(testId).count();
        }

        /** Sends a form of the app, unfolding what it is folded in. */
        void send(String formId) {
            unfold("form[id='" + formId + "']");
            page.click("form[id='" + formId + "'] button[type=submit]");
        }

        /** Fills a field of a form of the app. */
        void fill(String formId, String name, String value) {
            unfold(field(formId, name));
            page.fill(field(formId, name), value);
        }

        /** Checks one option of a form of the app. */
        void check(String formId, String name, String value) {
            unfold(field(formId, name));
            page.check(field(formId, name) + "[value='" + value + "']");
        }

        /** Selects from a list of a form of the app. */
        void select(String formId, String name, String value) {
            unfold(field(formId, name));
            page.selectOption(field(formId, name), value);
        }

        private String field(String formId, String name) {
            return "form[id='" + formId + "'] [name='" + name + "']";
        }

        /** Opens everything that this is folded in. */
        void unfold(String selector) {
            page.evaluate(
                    "selector => { for (let e = document.querySelector(selector); e; e = e.parentElement)"
                            + " if (e.tagName === 'DETAILS') e.open = true; }",
                    selector);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
