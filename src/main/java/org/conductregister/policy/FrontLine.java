package org.conductregister.policy;

import java.util.List;

/**
 * What the organisation gives its staff to hold on to in the moment (R12, R19 to R25). Phrases are to be spoken; steps
 * are to be done, in order.
 *
 * @param openings phrases that open a difficult conversation
 * @param problemSolving phrases that move it towards a solution
 * @param downhillInPerson what to say when it goes downhill, face to face
 * @param downhillByPhone the same on the telephone
 * @param script warn, warn again, end (R20): three sentences
 * @param threatInPerson steps on a threat in person (R24)
 * @param threatByPhone steps on a threat by telephone (R24)
 * @param safety tips for one's own safety (R22)
 * @param support who looks after staff (R22)
 * @param emergencyNumber the number of the police; needs nobody's approval (R23)
 * @param zeroTolerance the statement for a poster (R12)
 */
public record FrontLine(
        List<String> openings,
        List<String> problemSolving,
        List<String> downhillInPerson,
        List<String> downhillByPhone,
        List<String> script,
        List<String> threatInPerson,
        List<String> threatByPhone,
        List<String> safety,
        List<Support> support,
        String emergencyNumber,
        String zeroTolerance) {

    /**
     * Somebody to turn to.
     *
     * @param name for example a counselling service
     * @param reach how to reach them; may be empty
     */
    public record Support(String name, String reach) {
        /** Nothing to reach them by if nothing is said. */
        public Support {
            reach = reach == null ? "" : reach;
        }
    }

    /** Copies every list. */
    public FrontLine {
        openings = List.copyOf(openings);
        problemSolving = List.copyOf(problemSolving);
        downhillInPerson = List.copyOf(downhillInPerson);
        downhillByPhone = List.copyOf(downhillByPhone);
        script = List.copyOf(script);
        threatInPerson = List.copyOf(threatInPerson);
        threatByPhone = List.copyOf(threatByPhone);
        safety = safety == null ? List.of() : List.copyOf(safety);
        support = support == null ? List.of() : List.copyOf(support);
    }
}
