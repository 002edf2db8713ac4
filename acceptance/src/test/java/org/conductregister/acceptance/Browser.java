package org.conductregister.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium, with a window for each person. Pictures are kept under {@code acceptance/target/screenshots}. */
final class Browser implements AutoCloseable {

    /** Long, because two slow cores may be shared with others; no test claims speed by it. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI base;
    private final Path pictures;
    private int taken;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, URI base, Path pictures) {
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
        Path pictures = Checkout.here().output().resolve("screenshots").resolve(test.getSimpleName());
        return new Browser(playwright, chromium, base, pictures);
    }

    /** A window in which this user is logged in through the login page. */
    Window as(String user) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Window window = new Window(context.newPage());
        window.open("/login");
        window.page().fill("[name=os_username]", user);
        window.page().fill("[name=os_password]", user);
        window.page().click("#login-form-submit");
        return window;
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

        /** The first element with this test id. */
        com.microsoft.playwright.Locator hook(String testId) {
            return page.getByTestId(testId).first();
        }

        int count(String testId) {
            return page.getByTestId(testId).count();
        }

        /** Sends a form of the app, unfolding what it is folded in. */
        void send(String formId) {
            unfold(formId);
            page.click("form[id='" + formId + "'] button[type=submit]");
        }

        /** Fills a field of a form of the app. */
        void fill(String formId, String name, String value) {
            unfold(formId);
            page.fill(field(formId, name), value);
        }

        /** Checks one option of a form of the app. */
        void check(String formId, String name, String value) {
            unfold(formId);
            page.check(field(formId, name) + "[value='" + value + "']");
        }

        private String field(String formId, String name) {
            return "form[id='" + formId + "'] [name='" + name + "']";
        }

        private void unfold(String formId) {
            page.evaluate(
                    "id => { for (let e = document.getElementById(id); e; e = e.parentElement)"
                            + " if (e.tagName === 'DETAILS') e.open = true; }",
                    formId);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
