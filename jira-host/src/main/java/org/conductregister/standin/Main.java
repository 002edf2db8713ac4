package org.conductregister.standin;

/** Starts the stand-in from the environment and keeps it up until the process is told to stop. */
public final class Main {

    private Main() {}

    /** Prints {@code Ready: <url>} when the app is up; prints why and exits with 1 when it cannot start. */
    public static void main(String[] args) {
        if ("1".equals(System.getenv("STOP_WITH_PARENT"))) {
            stopWithParent();
        }
        try {
            Host host = Host.start(Settings.from(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
            System.out.println("Ready: " + host.baseUrl());
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** A test or {@code ./run} that is killed leaves no stand-in behind that holds its port. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
