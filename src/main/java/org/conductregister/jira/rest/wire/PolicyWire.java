package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;

/** The words of the policy's letters, and the versions of the policy. */
public final class PolicyWire {

    private PolicyWire() {}

    /** New words for a letter. {@code seen} is the {@code version} that they were written on. */
    public record Words(String title, List<Part> sections, int seen) {}

    /** A section; without {@code clause} it is plain text. */
    public record Part(Clause clause, String heading, String text) {}

    /**
     * A letter.
     *
     * @param version the policy's newest version
     * @param demanded clauses that need a section
     * @param particulars what the text may name between braces, with the value in a sample case
     * @param changes the versions in which it changed, the newest first
     */
    public record LetterWords(
            LetterKind kind,
            int version,
            String title,
            List<Part> sections,
            Set<Clause> demanded,
            Map<String, String> particulars,
            List<Change> changes) {}

    /** A version in which a letter got other words; the one that came with the app has no {@code by} and no {@code at}. */
    public record Change(int version, String by, Instant at) {}

    /** A version of the policy; {@code letters} are those that changed in it. */
    public record Version(int version, String by, Instant at, Set<LetterKind> letters) {}

    /**
     * The policies of the register.
     *
     * @param inForce reference of the version in force
     * @param activations number of the last activation, 0 for none; what {@code seen} asks for
     */
    public record Shelf(String inForce, int activations, List<Profile> policies, List<InForce> history) {}

    /** A policy and its versions, the newest first. */
    public record Profile(String id, String title, List<Made> versions) {}

    /** A version; one that came with the app has no {@code by} and no {@code at}. {@code base} is what it was made from. */
    public record Made(String reference, String base, String note, String by, Instant at) {}

    /** A version that was put into force. */
    public record InForce(int number, String reference, String by, Instant at, String why) {}

    /** A version to put into force. {@code seen} is optional: refused if another was put into force since. */
    public record Activate(String reference, String why, Integer seen) {}

    /** What was put into force last is taken back. {@code seen} as in {@link Activate}. */
    public record Undo(Integer seen) {}
}
