package org.conductregister.standin.ui.decorate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is taken out of an app's page before it is framed. */
class DecoratedPageTest {

    @Test
    void aPageThatNamesNoDecoratorIsLeftAlone() {
        assertThat(DecoratedPage.of("<html><head><title>x</title></head><body>y</body></html>"))
                .isEmpty();
    }

    @Test
    void titleHeadAndBodyAreTakenApart() {
        DecoratedPage page = DecoratedPage.of("""
                        <!DOCTYPE html>
                        <html>
                        <head>
                            <title>Register</title>
                            <meta name="decorator" content="atl.admin">
                            <link rel="stylesheet" href="a.css">
                        </head>
                        <body class="x">
                        <p>Entry</p>
                        </body>
                        </html>
                        """).orElseThrow();
        assertThat(page.decorator()).isEqualTo("atl.admin");
        assertThat(page.title()).isEqualTo("Register");
        assertThat(page.headHtml()).isEqualTo("<link rel=\"stylesheet\" href=\"a.css\">");
        assertThat(page.bodyHtml()).contains("<p>Entry</p>").doesNotContain("body");
    }
}
