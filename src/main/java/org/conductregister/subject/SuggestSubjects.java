package org.conductregister.subject;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/**
 * Finds subjects that may be the same (R88): alike in name, telephone, address or mailbox, each with why. It suggests and
 * never asserts: nothing is merged and no banner is shown by it.
 */
public final class SuggestSubjects {

    /** More than anybody would look through. */
    private static final int MOST = 10;

    private static final int MOST_LOOKED_AT = 500;

    private final Subjects subjects;

    /** A subject that may be the same; never without a reason. */
    public record Suggestion(Subject subject, List<Likeness> whys) {
        /** Copies the list. */
        public Suggestion {
            whys = List.copyOf(whys);
        }
    }

    /** @param subjects the store */
    public SuggestSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Who may be the same as this subject; those with the most and the strongest reasons first. */
    public Outcome<List<Suggestion>> to(Actor actor, long subjectId) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("SuggestSubjects");
        }
        return subjects.find(subjectId)
                .map(subject -> Outcome.done(
                        like(SubjectRef.of(subject), subject.identifiers(), Hints.of(subject), subject.id())))
                .orElseGet(() -> Outcome.notFound("subject"));
    }

    /** Who on the register may be meant by this. */
    public Outcome<List<Suggestion>> like(Actor actor, SubjectRef ref) {
        return SubjectLeads.may(actor)
                ? Outcome.done(like(ref, Set.copyOf(ref.identifiers()), Hints.of(ref), 0))
                : Outcome.notAllowed("SuggestSubjects");
    }

    private List<Suggestion> like(SubjectRef ref, Set<Identifier> marks, Set<String> hints, long butFor) {
        return subjects.resembling(hints, MOST_LOOKED_AT).stream()
                .filter(other -> other.id() != butFor)
                .map(other -> new Suggestion(other, Resemblance.between(ref, marks, other)))
                .filter(suggestion -> !suggestion.whys().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Suggestion suggestion) -> -suggestion.whys().size())
                        .thenComparing(suggestion -> suggestion.whys().get(0).in())
                        .thenComparingLong(suggestion -> suggestion.subject().id()))
                .limit(MOST)
                .toList();
    }
}
