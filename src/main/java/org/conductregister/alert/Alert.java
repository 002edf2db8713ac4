package org.conductregister.alert;

import java.util.List;
import org.conductregister.policy.Occasion;
import org.conductregister.report.IssueRef;

/**
 * What somebody is told. It travels by mail, so it names an issue and not what is in it (R112).
 *
 * @param occasion its text stands in the bundle under {@code conduct.alert.<occasion>.subject} and {@code .body}, the
 *     occasion in lower case with dashes
 * @param issue where to look; null if there is none
 * @param args what the text names, in order; {0} is the issue's key and {1} its address
 */
public record Alert(Occasion occasion, IssueRef issue, List<String> args) {

    /** Copies the arguments. */
    public Alert {
        args = List.copyOf(args);
    }

    /** An alert about this issue. */
    public static Alert of(Occasion occasion, IssueRef issue, String... args) {
        return new Alert(occasion, issue, List.of(args));
    }
}
