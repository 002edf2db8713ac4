package org.conductregister.verb;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon the same words by the same person count as the same thing sent again, and not as another one: a browser may load
 * a form anew when somebody goes back to it, and then it has a new name and, where its time was filled in, a new time.
 */
public final class Again {

    /** As long as somebody may take to go back and send again. */
    public static final Duration IN_WORDS = Duration.ofMinutes(10);

    /** The same for what consists of ticks alone, since ticks are the same by chance more easily than words. */
    public static final Duration IN_TICKS = Duration.ofMinutes(2);

    private Again() {}

    /** Whether two times are the same to somebody who did not choose them; null is the same as null alone. */
    public static boolean isSame(Instant one, Instant other) {
        return one == null || other == null
                ? one == other
                : Duration.between(one, other).abs().compareTo(IN_WORDS) < 0;
    }
}
