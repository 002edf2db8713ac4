package org.conductregister.jira.page;

import java.util.List;

/**
 * How a case is handled, as its page shows it. Forms are null for those who may not use them, or when there is nothing to
 * do with them.
 *
 * @param stages the escalation sequence in its order (R57)
 * @param plan every planned action (R59)
 * @param hearing the customer's hearing; null where the policy does not ask for it and nothing was answered (R56)
 * @param chief how the chief officer came into the case; empty if not at all (R48)
 */
record HandlingPart(
        List<StageRow> stages,
        Form escalate,
        List<ActionRow> plan,
        Form planAction,
        Hearing hearing,
        List<CasePage.Fact> chief,
        Form drawIn) {

    /**
     * A stage of the escalation sequence.
     *
     * @param entries who, when and what, one line for each time; empty if it was not reached
     */
    record StageRow(String name, String state, String tone, List<String> entries) {}

    /** A planned action; {@code doneBy} is null and {@code complete} a form until it is done. */
    record ActionRow(
            String anchor, String what, String ownedBy, String state, String tone, String doneBy, Form complete) {}

    /**
     * What the customer was asked, and answered.
     *
     * @param note how matters stand, in a sentence
     */
    record Hearing(String note, List<Said> answers, Form answer) {}

    /** One answer. */
    record Said(String how, String text) {}
}
