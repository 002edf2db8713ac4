package org.conductregister.review;

import java.util.ArrayList;
import java.util.List;

/** What went wrong in one run: a step that fails is noted and the others go on; the next run tries again (R125). */
final class Failures {

    private final List<String> lines = new ArrayList<>();

    /** Whether the step went through. */
    boolean tried(String what, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException failure) {
            lines.add(what + ": " + failure);
            return false;
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
