package org.conductregister.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.conductregister.standin.Host;
import org.conductregister.standin.Main;
import org.conductregister.standin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a job, and the start after it. */
class CrashTest {

    private static final String JSON = "application/json";
    private static final String RUN = "/rest/standin/1.0/jobs/tally/run";
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedIsThereAndTheDeadJobsLockDoesNotBlockTheNextStart() throws Exception {
        Path app = TinyJar.build(folder);
        Process process = start(app);
        try {
            Browser browser = new Browser(ready(process));
            assertThat(browser.post("admin", RUN, JSON, "").body()).contains("SUCCESS");
            assertThat(browser.post("admin", "/rest/standin/1.0/kill", JSON, "{\"afterStatements\":2}")
                            .statusCode())
                    .isEqualTo(200);
            try {
                browser.post("admin", RUN, JSON, "");
            } catch (IOException cutOff) {
                assertThat(cutOff).isNotNull();
            }
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(KILLED);
        } finally {
            process.destroyForcibly();
        }
        try (Host again = Host.start(new Settings(0, folder.resolve("data"), app, "node1", null))) {
            Browser browser = new Browser(again.baseUrl());
            assertThat(browser.get("agent", "/rest/tiny/1.0/tally").body()).contains("\"count\":1");
            assertThat(browser.post("admin", RUN, JSON, "").body()).contains("SUCCESS");
            assertThat(browser.get("agent", "/rest/tiny/1.0/tally").body()).contains("\"count\":2");
        }
    }

    private Process start(Path app) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        "0",
                        "DATA",
                        folder.resolve("data").toString(),
                        "APP",
                        app.toString(),
                        "NODE",
                        "node1"));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static URI ready(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Ready: ")) {
                return URI.create(line.substring("Ready: ".length()));
            }
        }
        throw new AssertionError("The host ended before it was ready");
    }
}
