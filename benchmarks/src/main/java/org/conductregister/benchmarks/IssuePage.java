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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.acceptance.Checkout;
import org.conductregister.acceptance.Controls;
import org.conductregister.acceptance.StandIn;
import org.conductregister.acceptance.Visitor;
import org.conductregister.acceptance.demo.DemoData;

/**
 * The issue page as an agent gets it, with the app and without it: two stand-ins on copies of the same data, asked in turn,
 * for tickets whose reporter is under restriction and others, nearly empty and with what tickets ordinarily hold. Takes the
 * time on the wall and the processor's time of the thread that answered, and counts the SQL statements per view.
 *
 * <p>Each ticket is measured twice: with a database in the same process, which no Jira Data Center has and where nothing but
 * the processor's time counts, and with one that takes half a millisecond per statement, as one on another machine does.
 */
public final class IssuePage {

    private static final int WARM_UP = 1_500;
    private static final int PAIRS = 600;

    /** The point of reference of Atlassian's own tests of what a database's latency does to a Jira Data Center. */
    private static final int LATENCY_MICROS = 500;

    private static final int PAIRS_WITH_LATENCY = 300;

    /** Two processes differ by what their compilers made of the same code; so each ticket is measured in several pairs. */
    private static final int PROCESSES = Integer.getInteger("processes", 3);

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
        Map<String, List<Cost>> near = new LinkedHashMap<>();
        Map<String, List<Cost>> away = new LinkedHashMap<>();
        for (int i = 0; i < PROCESSES; i++) {
            try (Node app = new Node(with, Checkout.here().app());
                    Node bare = new Node(without, null)) {
                for (Ticket ticket : tickets) {
                    view(WARM_UP, ticket, app, bare);
                    add(near, ticket, measure(PAIRS, ticket, app, bare));
                    app.delayStatements(LATENCY_MICROS);
                    bare.delayStatements(LATENCY_MICROS);
                    add(away, ticket, measure(PAIRS_WITH_LATENCY, ticket, app, bare));
                    app.delayStatements(0);
                    bare.delayStatements(0);
                }
            }
        }
        print("A database on another machine, half a millisecond per statement:", away);
        print("A database in the same process:", near);
    }

    /** Medians of one pair of processes; times in milliseconds. */
    private record Cost(
            double bareWall,
            double wall,
            double wallRatio,
            double bareCpu,
            double cpu,
            double cpuRatio,
            double allSql,
            double sql) {}

    private static void add(Map<String, List<Cost>> costs, Ticket ticket, Cost cost) {
        List<Cost> of = costs.computeIfAbsent(ticket.label(), any -> new ArrayList<>());
        of.add(cost);
        System.out.println(ticket.label() + " (" + ticket.key() + "), pair " + of.size() + ": " + cost);
    }

    private static void print(String heading, Map<String, List<Cost>> costs) {
        System.out.println(heading);
        System.out.println();
        System.out.println(
                "| ticket | without the app, ms | with, ms | ratio, wall | of each pair | processor, ms | with, ms"
                        + " | ratio, processor | SQL without | app's SQL |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        costs.forEach(IssuePage::print);
        System.out.println();
    }

    private static void print(String label, List<Cost> costs) {
        System.out.printf(
                "| %s | %.2f | %.2f | %.3f | %s | %.2f | %.2f | %.3f | %.0f | %.2f |%n",
                label,
                median(costs, Cost::bareWall),
                median(costs, Cost::wall),
                median(costs, Cost::wallRatio),
                costs.stream()
                        .map(cost -> String.format("%.3f", cost.wallRatio()))
                        .collect(Collectors.joining(" ")),
                median(costs, Cost::bareCpu),
                median(costs, Cost::cpu),
                median(costs, Cost::cpuRatio),
                median(costs, Cost::allSql),
                median(costs, Cost::sql));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return median(costs.stream().mapToDouble(of).toArray());
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

    private static void view(int times, Ticket ticket, Node app, Node bare) throws Exception {
        for (int i = 0; i < times; i++) {
            app.view(ticket.key());
            bare.view(ticket.key());
        }
    }

    private static Cost measure(int pairs, Ticket ticket, Node app, Node bare) throws Exception {
        String key = ticket.key();
        double[] with = new double[pairs];
        double[] without = new double[pairs];
        double[] ratios = new double[pairs];
        double[] cpuWith = new double[pairs];
        double[] cpuWithout = new double[pairs];
        double[] cpuRatios = new double[pairs];
        long statements = 0;
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                with[i] = app.view(key);
                without[i] = bare.view(key);
            } else {
                without[i] = bare.view(key);
                with[i] = app.view(key);
            }
            statements += app.statements;
            cpuWith[i] = app.cpu;
            cpuWithout[i] = bare.cpu;
            ratios[i] = with[i] / without[i];
            cpuRatios[i] = app.cpu / bare.cpu;
        }
        return new Cost(
                median(without),
                median(with),
                median(ratios),
                median(cpuWithout),
                median(cpuWith),
                median(cpuRatios),
                bare.allStatements,
                statements / (double) pairs);
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
        private long allStatements;
        private long statements;
        private double cpu;

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

        void delayStatements(int micros) {
            new Controls(Visitor.user(URI.create(url), "admin")).delayStatements(micros);
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
            allStatements = response.headers().firstValueAsLong("X-Standin-Sql").orElse(0);
            statements =
                    response.headers().firstValueAsLong("X-Standin-App-Sql").orElse(0);
            cpu = response.headers().firstValueAsLong("X-Standin-Cpu-Micros").orElseThrow() / 1e3;
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
