package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

class ActiveRestrictionsTest {

    @Test
    @Requirement("R120")
    void anIndexThatWasNeverReadSaysUnavailable() {
        Office office = new Office();
        ActiveRestrictions unread = indexOf(office);
        assertThat(unread.lookUp(List.of(Identifier.user("riley")))).isEqualTo(Banner.UNAVAILABLE);
    }

    @Test
    @Requirement("R120")
    void anIndexThatCannotBeReadSaysUnavailableAndHealsLater() {
        Office office = new Office();
        office.restrictedForSixMonths("SD-1");
        var policy = office.register.policies.active();
        ActiveRestrictions index = indexOf(office);
        office.register.policies.lose();
        assertThatThrownBy(index::rebuild).isInstanceOf(RuntimeException.class);
        assertThat(index.lookUp(List.of(Identifier.user("riley")))).isEqualTo(Banner.UNAVAILABLE);
        office.register.policies.use(policy);
        index.refresh();
        assertThat(index.lookUp(List.of(Identifier.user("riley"))).entries()).hasSize(2);
    }

    @Test
    @Requirement("R87")
    void aPersonIsRecognisedByAccountOrByMailAndShownOnce() {
        Office office = new Office();
        office.restrictedForSixMonths("SD-1");
        assertThat(office.index
                        .lookUp(List.of(Identifier.email("Riley@Example.org")))
                        .entries())
                .hasSize(2);
        assertThat(office.index
                        .lookUp(List.of(Identifier.user("riley"), Identifier.email("riley@example.org")))
                        .entries())
                .hasSize(2);
    }

    @Test
    @Requirement("R87")
    void aTicketThatBearsTheMarksOfTwoPeopleShowsTheLinesOfBoth() {
        Office office = new Office();
        restrict(office, "customer0", 0);
        restrict(office, "customer1", 1);
        assertThat(office.index
                        .lookUp(List.of(Identifier.user("customer0"), Identifier.email("customer1@example.org")))
                        .entries())
                .hasSize(2);
    }

    /**
     * Steps: restrict by threat, lift, let a day pass, amend, merge, split back, split off; seen by a node that reads at
     * random. Whatever an office does, what is changed piece by piece is what is read anew.
     */
    @Property(tries = 40)
    @Requirement("R88")
    void refreshingGivesTheSameAsReadingEverythingAnew(
            @ForAll @Size(min = 1, max = 16) List<@IntRange(max = 99) Integer> steps) {
        Office office = new Office();
        ActiveRestrictions otherNode = indexOf(office);
        int number = 0;
        for (int step : steps) {
            number++;
            switch (step % 10) {
                case 0, 1, 2 -> restrict(office, "customer" + step / 10 % 4, number);
                case 3 -> lift(office);
                case 4 -> office.register.clock.advance(Duration.ofDays(step));
                case 5 -> amend(office, step, number);
                case 6, 7 -> merge(office, step);
                case 8 -> split(office, step);
                default -> otherNode.refresh();
            }
        }
        office.index.refresh();
        otherNode.refresh();
        ActiveRestrictions anew = indexOf(office);
        anew.rebuild();
        assertThat(otherNode.marks()).isEqualTo(anew.marks());
        assertThat(office.index.marks()).isEqualTo(anew.marks());
        Set<Identifier> all = new HashSet<>(anew.marks());
        IntStream.range(0, 4).forEach(i -> {
            all.add(Identifier.user("customer" + i));
            all.add(Identifier.email("customer" + i + "@example.org"));
        });
        for (Identifier mark : all) {
            assertThat(otherNode.lookUp(List.of(mark))).isEqualTo(anew.lookUp(List.of(mark)));
            assertThat(office.index.lookUp(List.of(mark))).isEqualTo(anew.lookUp(List.of(mark)));
            assertThat(otherNode.lookUp(onlyIfAsked(mark)).entries())
                    .hasSameSizeAs(anew.lookUp(List.of(mark)).entries());
        }
    }

    /** As a ticket does: it reads nobody by a kind of mark that nobody is restricted by. */
    private static OnTicket.People onlyIfAsked(Identifier mark) {
        return kinds -> kinds.contains(mark.kind())
                ? Map.of(new Bearer(Bearer.As.REPORTER, "somebody"), List.of(mark))
                : Map.of();
    }

    @Test
    void only_kinds_of_marks_by_which_somebody_is_restricted_are_asked_of_a_ticket() {
        Office office = new Office();
        ActiveRestrictions index = indexOf(office);
        List<Set<Identifier.Kind>> asked = new ArrayList<>();
        OnTicket.People nobody = kinds -> {
            asked.add(kinds);
            return Map.of();
        };

        index.rebuild();
        index.lookUp(nobody);
        restrict(office, "customer1", 1);
        index.refresh();
        index.lookUp(nobody);

        assertThat(asked).containsExactly(Set.of(), Set.of(Identifier.Kind.USER, Identifier.Kind.EMAIL));
    }

    private static void lift(Office office) {
        office.register.restrictions.active().stream()
                .findFirst()
                .ifPresent(any -> office.lift.by(office.director, any.id(), "Enough."));
    }

    private static Subject any(Office office, int step) {
        List<Subject> all = office.register.subjects.newest(Set.of(Subject.Kind.PERSON), 0, 100);
        return all.isEmpty() ? null : all.get(step / 10 % all.size());
    }

    private static void amend(Office office, int step, int number) {
        Subject subject = any(office, step);
        if (subject != null) {
            Set<Identifier> removed = subject.identifiers().size() > 1 && step % 20 == 5
                    ? Set.of(Identifier.email(subject.email() == null ? "x@example.org" : subject.email()))
                    : Set.of();
            SubjectRef said = new SubjectRef(null, "new" + number + "@example.org", "Name " + number);
            assertThat(office.amend.by(office.lead, new AmendSubject.Command(subject.id(), 0, said, removed)))
                    .isNotNull();
        }
    }

    /** Refused where both have an account, so the second loses it first. */
    private static void merge(Office office, int step) {
        Subject one = any(office, step);
        Subject other = any(office, step + 10);
        if (one == null || one.id() == other.id()) {
            return;
        }
        if (other.userKey() != null
                && one.userKey() != null
                && other.identifiers().size() > 1) {
            SubjectRef said = new SubjectRef(null, null, other.name());
            office.amend
                    .by(
                            office.lead,
                            new AmendSubject.Command(other.id(), 0, said, Set.of(Identifier.user(other.userKey()))))
                    .orElseThrow();
        }
        assertThat(office.merge.by(office.lead, new MergeSubjects.Command(one.id(), other.id(), "Looks like it.")))
                .isNotNull();
    }

    private static void split(Office office, int step) {
        Subject subject = any(office, step);
        if (subject == null) {
            return;
        }
        List<SplitSubject.Brought> brought =
                office.split.brought(office.lead, subject.id()).orElseThrow();
        SplitSubject.Command command = brought.isEmpty()
                ? new SplitSubject.Command(
                        subject.id(),
                        0,
                        0,
                        new SubjectRef(null, null, "Somebody else"),
                        Set.of(subject.identifiers().iterator().next()),
                        office.register.reports.ofSubject(subject.id()).stream()
                                .map(ConductReport::id)
                                .limit(1)
                                .collect(Collectors.toSet()),
                        "Two people.")
                : new SplitSubject.Command(
                        subject.id(),
                        0,
                        brought.get(0).merged().id(),
                        null,
                        brought.get(0).marks(),
                        brought.get(0).reports(),
                        "Two people.");
        assertThat(office.split.by(office.lead, command)).isNotNull();
    }

    private static void restrict(Office office, String account, int number) {
        String key = "PARKS-" + account + number;
        office.register.tickets.raise(key, "Playground", account, account, account + "@example.org");
        ConductReport report = office.assessed(key, Risk.ONGOING);
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "writing-only")
                .orElseThrow();
        Restriction approved = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(3));
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        office.issue.by(office.director, letter.id(), Letter.Delivery.POST).orElseThrow();
        assertThat(office.activate.by(office.director, approved.id())).isInstanceOf(Outcome.Done.class);
    }

    private static ActiveRestrictions indexOf(Office office) {
        return new ActiveRestrictions(
                office.register.restrictions,
                office.register.subjects,
                office.register.journal,
                new BannerWording(office.register.policies, key -> key),
                office.register.clock);
    }
}
