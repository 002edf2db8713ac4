package org.conductregister.restriction;

import java.util.List;

/**
 * What the check of a contact came to. It advises: nothing is blocked, moved or answered by it (R119).
 *
 * @param advice in one word
 * @param findings what it rests on, in the order of the terms; empty for an emergency
 */
public record Verdict(Advice advice, List<Finding> findings) {

    /** In order: the more stands against a contact, the later. */
    public enum Advice {
        /** An emergency is always answered, whatever the terms (R119). */
        ANSWER_NOW,
        /** Nothing stands against it. */
        AS_AGREED,
        /** Something is for a person to say first. */
        ASK_FIRST,
        /** It is not as agreed. */
        NOT_AS_AGREED
    }

    /** Copies the findings. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(List<Finding> findings) {
        Advice asked = findings.isEmpty() ? Advice.AS_AGREED : Advice.ASK_FIRST;
        return new Verdict(findings.stream().anyMatch(Finding::isAgainst) ? Advice.NOT_AS_AGREED : asked, findings);
    }

    /** Whether it is a breach: something counts against it. */
    public boolean isBreach() {
        return findings.stream().anyMatch(Finding::counts);
    }

    /** What was found against one restriction. */
    public List<Finding> against(long restrictionId) {
        return findings.stream()
                .filter(found -> found.restrictionId() == restrictionId)
                .toList();
    }
}
