package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.subject.Identifier;
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

    /** Steps: restrict somebody new by threat, or lift one that is in force; seen by a node that reads at random. */
    @Property(tries = 60)
    void refreshingGivesTheSameAsReadingEverythingAnew(@ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> steps) {
        Office office = new Office();
        ActiveRestrictions otherNode = indexOf(office);
        for (int step : steps) {
            String account = "customer" + step % 3;
            if (step < 5) {
                restrict(office, account, step);
            } else if (step < 8) {
                office.register.restrictions.active().stream()
                        .findFirst()
                        .ifPresent(any -> office.lift.by(office.director, any.id(), "Enough."));
            } else {
                otherNode.refresh();
            }
        }
        otherNode.refresh();
        ActiveRestrictions anew = indexOf(office);
        anew.rebuild();
        for (int i = 0; i < 3; i++) {
            List<Identifier> marks = List.of(Identifier.user("customer" + i));
            assertThat(otherNode.lookUp(marks)).isEqualTo(anew.lookUp(marks));
            assertThat(office.index.lookUp(marks)).isEqualTo(anew.lookUp(marks));
        }
        assertThat(otherNode.marks()).isEqualTo(anew.marks());
    }

    private static void restrict(Office office, String account, int number) {
        String key = "PARKS-" + account + number;
        office.register.tickets.raise(key, "Playground", account, account, account + "@example.org");
        ConductReport report = office.assessed(key, Risk.ONGOING);
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "writing-only")
                .orElseThrow();
        Restriction approved = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(3));
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
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
