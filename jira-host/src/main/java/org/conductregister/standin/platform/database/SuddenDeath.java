package org.conductregister.standin.platform.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Ends this process as a crash does: no shutdown hook, no rollback, no goodbye. */
final class SuddenDeath {

    private SuddenDeath() {}

    static void now() {
        try {
            new ProcessBuilder(
                            "kill",
                            "-KILL",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException noSuchCommand) {
            // A system without the command: halting below is as sudden for everything but the operating system.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(137);
    }
}
