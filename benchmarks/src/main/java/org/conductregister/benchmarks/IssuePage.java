package org.conductregister.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conductregister.acceptance.Checkout;
import org.conductregister.acceptance.StandIn;
import org.conductregister.acceptance.demo.DemoData;

/**
 * The issue page as an agent gets it, with the app and without it: two stand-ins on copies of the same data, asked in turn,
 * for tickets whose reporter is under restriction and others, nearly empty and with what tickets ordinarily hold. Counts the app's SQL statements per
 * view.
 */
public final class IssuePage {

    private static final int WARM_UP = 1000;
    private static final int PAIRS = 1500;
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\"\\s+value=\"([^\"]+)\"");

    private IssuePage() {}

    /** Takes no arguments; prints a table. */
    public static void main(String[] args) throws Exception {
        Path with = Files.createTempDirectory("page-with");
        Path without = Files.createTempDirectory("page-without");
        List<Ticket> tickets;
        try (StandIn standIn = StandIn.start(StandIn.Setup.alone(with))) {
            DemoData.enter(standIn.url());
            tickets = List.of(
                    new Ticket("ordinary, no banner", OrdinaryTicket.raise(standIn, "casey")),
                    new Ticket("ordinary, banner", OrdinaryTicket.raise(standIn, "riley")),
                    new Ticket("nearly empty, no banner", newestOf(standIn, "casey")),
                    new Ticket("nearly empty, banner", newestOf(standIn, "riley")));
        }
        OrdinaryTicket.fillFields(
                with, List.of(tickets.get(0).key(), tickets.get(1).key()));
        copy(with, without);
        try (Node app = new Node(with, Checkout.here().app());
                Node bare = new Node(without, null)) {
            System.out.println(
                    "| ticket | without the app, ms | with, ms | ratio of medians | median of paired ratios |"
                            + " median of paired differences, µs | app's SQL per view |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (Ticket ticket : tickets) {
                measure(ticket.label(), ticket.key(), app, bare);
            }
        }
    }

    private record Ticket(String label, String key) {}

    private static String newestOf(StandIn standIn, String reporter) {
        return standIn.as("admin")
                .get("/rest/api/2/search?maxResults=1&jql="
                        + URLEncoder.encode(
                                "project = PARKS AND reporter = " + reporter + " ORDER BY created DESC",
                                StandardCharsets.UTF_8))
                .json()
                .path("issues")
                .path(0)
                .path("key")
                .asText();
    }

    private static void measure(String label, String key, Node app, Node bare) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            app.view(key);
            bare.view(key);
        }
        double[] with = new double[PAIRS];
        double[] without = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        double[] differences = new double[PAIRS];
        long statements = 0;
        for (int i = 0; i < PAIRS; i++) {
            if (i % 2 == 0) {
                with[i] = app.view(key);
                statements += app.statements;
                without[i] = bare.view(key);
            } else {
                without[i] = bare.view(key);
                with[i] = app.view(key);
                statements += app.statements;
            }
            ratios[i] = with[i] / without[i];
            differences[i] = 1000 * (with[i] - without[i]);
        }
        System.out.printf(
                "| %s (%s) | %.2f | %.2f | %.3f | %.3f | %.0f | %.2f |%n",
                label,
                key,
                median(without),
                median(with),
                median(with) / median(without),
                median(ratios),
                median(differences),
                statements / (double) PAIRS);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** A stand-in with the JVM's ordinary compilers, and an agent who is logged in to it. */
    private static final class Node implements AutoCloseable {
        private final Process process;
        private final String url;
        private final HttpClient agent =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private long statements;

        Node(Path data, Path app) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    Checkout.here().hostClasspath(),
                    "org.conductregister.standin.Main"));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.directory(Checkout.here().root().toFile());
            builder.environment().put("PORT", "0");
            builder.environment().put("DATA", data.toString());
            builder.environment().remove("APP");
            if (app != null) {
                builder.environment().put("APP", app.toString());
            }
            process = builder.start();
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            while (line != null && !line.startsWith("Ready: ")) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IOException("the stand-in did not come up");
            }
            url = line.substring("Ready: ".length());
            Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}));
            drain.setDaemon(true);
            drain.start();
            logIn();
        }

        private void logIn() throws IOException, InterruptedException {
            HttpResponse<String> form = agent.send(
                    HttpRequest.newBuilder(URI.create(url + "/login")).build(), BodyHandlers.ofString());
            Matcher token = TOKEN.matcher(form.body());
            String body = "os_username=agent&os_password=agent"
                    + (token.find() ? "&atl_token=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
            HttpRequest login = HttpRequest.newBuilder(URI.create(url + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            int status = agent.send(login, BodyHandlers.discarding()).statusCode();
            if (status >= 400) {
                throw new IOException("cannot log in: " + status);
            }
        }

        /** The time of one view, in milliseconds. */
        double view(String key) throws IOException, InterruptedException {
            HttpRequest page =
                    HttpRequest.newBuilder(URI.create(url + "/browse/" + key)).build();
            long begin = System.nanoTime();
            HttpResponse<String> response = agent.send(page, BodyHandlers.ofString());
            long end = System.nanoTime();
            if (response.statusCode() != 200) {
                throw new IOException(page.uri() + ": " + response.statusCode());
            }
            statements =
                    response.headers().firstValueAsLong("X-Standin-App-Sql").orElse(0);
            return (end - begin) / 1e6;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
