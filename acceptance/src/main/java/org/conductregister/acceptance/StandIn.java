package org.conductregister.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The stand-in for Jira with the built app, as a process of its own. Closing it stops it and waits for the end. */
public final class StandIn implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String READY = "Ready: ";

    private final Process process;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    /**
     * How to start one.
     *
     * @param data its folder
     * @param port where it listens; 0 for any free port
     * @param node its name among the nodes of a cluster
     * @param databaseUrl a PostgreSQL shared with other nodes; null for a file of its own
     */
    public record Setup(Path data, int port, String node, String databaseUrl) {

        /** One node with a database file in this folder, on a free port. */
        public static Setup alone(Path data) {
            return new Setup(data, 0, "node1", null);
        }

        /** One of several nodes on this PostgreSQL, on a free port. */
        public static Setup sharing(Path data, String node, String databaseUrl) {
            return new Setup(data, 0, node, databaseUrl);
        }
    }

    private StandIn(Process process) {
        this.process = process;
    }

    /** Starts one and waits until the app is up. */
    public static StandIn start(Setup setup) {
        return start(setup, line -> {});
    }

    /**
     * Starts one and waits until the app is up.
     *
     * @param log hears each line that it prints, but for the one that says it is ready
     * @throws IllegalStateException with its last lines, if it does not come up
     */
    public static StandIn start(Setup setup, Consumer<String> log) {
        Checkout checkout = Checkout.here();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder command = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx1g",
                        "-cp",
                        checkout.hostClasspath(),
                        "org.conductregister.standin.Main")
                .directory(checkout.root().toFile())
                .redirectErrorStream(true);
        var environment = command.environment();
        environment.put("PORT", String.valueOf(setup.port()));
        environment.put("DATA", setup.data().toString());
        environment.put("APP", checkout.app().toString());
        environment.put("NODE", setup.node());
        environment.put("STOP_WITH_PARENT", "1");
        if (setup.databaseUrl() == null) {
            environment.remove("DATABASE_URL");
        } else {
            environment.put("DATABASE_URL", setup.databaseUrl());
        }
        try {
            StandIn standIn = new StandIn(command.start());
            standIn.listen(log);
            standIn.awaitReady();
            return standIn;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Address with context path, without a slash at the end. */
    public URI url() {
        return ready.join();
    }

    /** A user of it, whose password equals the name. */
    public Visitor as(String user) {
        return Visitor.user(url(), user);
    }

    /** Somebody who is not logged in. */
    public Visitor anonymous() {
        return Visitor.anonymous(url());
    }

    /** Its clock, jobs and the switch that kills it. */
    public Controls controls() {
        return new Controls(as("admin"));
    }

    /** Pulls the plug: SIGKILL, no clean-up of any kind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(PATIENCE);
    }

    /** Waits until the process has ended of itself; its exit value. */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the stand-in did not end within " + patience);
            }
            return process.exitValue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Whether the process still runs. */
    public boolean isUp() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void listen(Consumer<String> log) {
        Thread listener = new Thread(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            hear(line, log);
                        }
                    } catch (IOException closed) {
                        // The process was killed in the middle of a line.
                    }
                    ready.completeExceptionally(new IllegalStateException("ended before it was ready"));
                },
                "stand-in output");
        listener.setDaemon(true);
        listener.start();
    }

    private void hear(String line, Consumer<String> log) {
        if (line.startsWith(READY)) {
            ready.complete(URI.create(line.substring(READY.length()).strip()));
            return;
        }
        synchronized (lastLines) {
            lastLines.addLast(line);
            if (lastLines.size() > 60) {
                lastLines.removeFirst();
            }
        }
        log.accept(line);
    }

    private void awaitReady() {
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notUp) {
            process.destroyForcibly();
            synchronized (lastLines) {
                throw new IllegalStateException(
                        "The stand-in did not come up. It said last:\n" + String.join("\n", lastLines), notUp);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(stop);
        }
    }
}
