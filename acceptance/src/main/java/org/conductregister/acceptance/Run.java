package org.conductregister.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.acceptance.demo.DemoData;

/** What {@code ./run} runs: the stand-in with the app, with demo data where there is no data yet, until it is stopped. */
public final class Run {

    private static final Duration FOREVER = Duration.ofDays(3650);

    private Run() {}

    /** Reads {@code PORT}, {@code DATA} and {@code DATABASE_URL} from the environment; prints when all is usable. */
    public static void main(String[] args) {
        try {
            run();
        } catch (IllegalStateException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void run() {
        Map<String, String> environment = System.getenv();
        Path data = Path.of(environment.getOrDefault("DATA", "target/data")).toAbsolutePath();
        int port = Integer.parseInt(environment.getOrDefault("PORT", "2990"));
        boolean fresh = isEmpty(data);
        StandIn standIn = StandIn.start(
                new StandIn.Setup(data, port, "node1", environment.get("DATABASE_URL")), System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(standIn::close, "stop"));
        if (fresh) {
            System.out.println("Entering the demo data...");
            DemoData.enter(standIn.url());
        }
        System.out.println("Ready: " + standIn.url());
        System.exit(standIn.awaitEnd(FOREVER));
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
