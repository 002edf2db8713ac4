package org.conductregister.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.conductregister.standin.platform.database.Statements;
import org.conductregister.standin.platform.fragment.Item;
import org.conductregister.standin.platform.fragment.Panel;
import org.conductregister.standin.platform.fragment.WebFragments;
import org.conductregister.standin.platform.security.Credentials;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny app, seen over HTTP: where the stand-in must be as strict as Jira. */
class PlatformTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    static Path folder;

    private static Host host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = Host.start(new Settings(0, folder.resolve("data"), TinyJar.build(folder), "node1", null));
        browser = new Browser(host.baseUrl());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void aTemplateIsEscapedAndCallsOnlyWhatIsAllowed() throws Exception {
        assertThat(browser.get("agent", "/plugins/servlet/tiny/greeting").body())
                .contains("id=\"escaped\">&lt;b&gt;Ida&lt;/b&gt;<")
                .contains("id=\"html\"><i>fine</i><")
                .contains("id=\"allowed\">Good day, you<")
                .contains("id=\"safe\"><em>hello</em><")
                .contains("id=\"blocked\"><")
                .contains("id=\"class\"><")
                .contains("id=\"jdk\">8 &lt;b&gt;<")
                .contains("id=\"text\">Good day, Bo<");
    }

    @Test
    void anUnannotatedPageIsForLicensedUsersOnly() throws Exception {
        assertThat(browser.get("agent", "/plugins/servlet/tiny/greeting").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("riley", "/plugins/servlet/tiny/greeting").statusCode())
                .isEqualTo(403);
        HttpResponse<String> anonymous = browser.get(null, "/plugins/servlet/tiny/greeting?x=1");
        assertThat(anonymous.statusCode()).isEqualTo(302);
        assertThat(anonymous.headers().firstValue("Location").orElseThrow())
                .endsWith("/jira/login?destination=%2Fjira%2Fplugins%2Fservlet%2Ftiny%2Fgreeting%3Fx%3D1");
        assertThat(browser.get(null, "/plugins/servlet/tiny/open/a/b").body())
                .isEqualTo("open: /plugins/servlet/tiny/open /a/b");
    }

    @Test
    void restIsForLicensedUsersUnlessItSaysOtherwise() throws Exception {
        assertThat(browser.get("agent", "/rest/tiny/1.0/tally").body()).contains("\"path\":\"tally\"");
        assertThat(browser.get("agent", "/rest/tiny/latest/tally").statusCode()).isEqualTo(200);
        assertThat(browser.get("riley", "/rest/tiny/1.0/tally").statusCode()).isEqualTo(403);
        assertThat(browser.get(null, "/rest/tiny/1.0/tally").statusCode()).isEqualTo(401);
        assertThat(browser.get("riley", "/rest/tiny/1.0/tally/open").statusCode())
                .isEqualTo(200);
        assertThat(browser.get(null, "/rest/tiny/1.0/tally/open").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownPropertyInJsonIsRefused() throws Exception {
        String path = "/rest/tiny/1.0/tally";
        assertThat(browser.post("agent", path, JSON, "{\"name\":\"x\"}").statusCode())
                .isEqualTo(200);
        assertThat(browser.post("agent", path, JSON, "{\"name\":\"x\",\"more\":1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("agent", path, JSON, "{").statusCode()).isEqualTo(400);
    }

    @Test
    void aFormPostedToRestNeedsTheHeaderThatNoForeignFormCanSend() throws Exception {
        String path = "/rest/tiny/1.0/tally/form";
        assertThat(browser.post("agent", path, FORM, "name=x").statusCode()).isEqualTo(403);
        assertThat(browser.post("agent", path, FORM, "name=x", "X-Atlassian-Token", "no-check")
                        .body())
                .contains("\"name\":\"x\"");
    }

    @Test
    void aPanelThatThrowsShowsABoxAndLeavesTheOthersAlone() throws Exception {
        List<Panel> panels = asAgent(() ->
                host.bean(WebFragments.class).panels("atl.jira.view.issue.right.context", Map.of("label", "<here>")));
        assertThat(panels)
                .extracting(Panel::key)
                .containsExactly("org.conductregister.tiny:tiny-panel", "org.conductregister.tiny:tiny-broken");
        assertThat(panels.get(0).label()).isEqualTo("Good day, Cy");
        assertThat(panels.get(0).html()).contains("&lt;here&gt;");
        assertThat(panels.get(1).html()).contains("aui-message-error").doesNotContain("on purpose");
    }

    @Test
    void aLinkIsShownWhereItsConditionHolds() throws Exception {
        WebFragments fragments = host.bean(WebFragments.class);
        assertThat(fragments.items("operations", Map.of())).isEmpty();
        List<Item> items = asAgent(() -> fragments.items("operations", Map.of()));
        assertThat(items).extracting(Item::href).containsExactly("/jira/plugins/servlet/tiny/greeting?who=agent");
        assertThat(items).extracting(Item::label).containsExactly("Good day, agent");
    }

    @Test
    void aScriptIsServedWithItsTexts() throws Exception {
        assertThat(browser.get(null, "/download/resources/org.conductregister.tiny:tiny-script/tiny.js")
                        .body())
                .contains("AJS.format(\"Good day, {0}\", document.title)");
    }

    @Test
    void allScriptsOfAPageAreOneBatchAndAnUnknownModuleIsNone() throws Exception {
        HttpResponse<String> batch = browser.get(
                null,
                "/download/batch/org.conductregister.tiny:tiny-script,org.conductregister.tiny:tiny-script/batch.js");
        assertThat(batch.body().split(Pattern.quote("AJS.format(\"Good day, {0}\""), -1))
                .hasSize(3);
        assertThat(batch.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(browser.get(null, "/download/batch/org.conductregister.tiny:none/batch.js")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void statementsCanTakeAsLongAsOnADatabaseElsewhere() throws Exception {
        Statements statements = host.bean(Statements.class);
        browser.get("agent", "/rest/tiny/1.0/tally");
        // Far more than a request takes of itself.
        Duration latency = Duration.ofMillis(400);
        statements.delay(latency);
        try {
            long begun = System.nanoTime();
            browser.get("agent", "/rest/tiny/1.0/tally");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(latency);
        } finally {
            statements.delay(Duration.ZERO);
        }
    }

    @Test
    void aJobRunsWhenTheClockPassesItsTimeAndItsRowsAreTheAppsSql() throws Exception {
        int before = count(browser.get("agent", "/rest/tiny/1.0/tally"));
        HttpResponse<String> run = browser.post("admin", "/rest/standin/1.0/jobs/tally/run", JSON, "");
        assertThat(run.body()).contains("\"outcome\":\"SUCCESS\"").contains("counted");
        assertThat(Integer.parseInt(
                        run.headers().firstValue("X-Standin-App-Sql").orElseThrow()))
                .isPositive();
        assertThat(count(browser.get("agent", "/rest/tiny/1.0/tally"))).isEqualTo(before + 1);

        assertThat(browser.post("agent", "/rest/standin/1.0/clock", JSON, "{\"advance\":\"P6M\"}")
                        .statusCode())
                .isEqualTo(403);
        Instant now = Instant.now();
        assertThat(browser.post("admin", "/rest/standin/1.0/clock", JSON, "{\"advance\":\"P6M\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(host.bean(java.time.Clock.class).instant()).isAfter(now.plusSeconds(180L * 86_400));
        for (int tries = 0; tries < 50 && count(browser.get("agent", "/rest/tiny/1.0/tally")) < before + 2; tries++) {
            Thread.sleep(100);
        }
        assertThat(count(browser.get("agent", "/rest/tiny/1.0/tally"))).isEqualTo(before + 2);
    }

    @Test
    void whatATransactionWroteIsGoneWhenItFails() throws Exception {
        int before = count(browser.get("agent", "/rest/tiny/1.0/tally"));
        assertThat(browser.post("agent", "/rest/tiny/1.0/tally/fail", JSON, "").statusCode())
                .isEqualTo(500);
        assertThat(count(browser.get("agent", "/rest/tiny/1.0/tally"))).isEqualTo(before);
    }

    private static int count(HttpResponse<String> response) {
        return Integer.parseInt(response.body().replaceAll(".*\"count\":(\\d+).*", "$1"));
    }

    private static <T> T asAgent(java.util.function.Supplier<T> work) {
        JiraAuthenticationContext authentication = host.bean(JiraAuthenticationContext.class);
        authentication.setLoggedInUser(
                host.bean(Credentials.class).check("agent", "agent").orElseThrow());
        try {
            return work.get();
        } finally {
            authentication.clearLoggedInUser();
        }
    }
}
