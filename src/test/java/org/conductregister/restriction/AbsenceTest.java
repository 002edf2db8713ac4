package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.LocalDate;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a sole contact is away, the deputy is shown (R121). */
@Requirement("R121")
class AbsenceTest {

    private final Office office = new Office();
    private final LocalDate tomorrow = office.today().plusDays(4);

    @BeforeEach
    void allContactGoesToLeeWithAnnAsDeputy() {
        office.restrictedForSixMonths("SD-1");
    }

    @Test
    void the_deputy_is_shown_on_the_days_away_and_on_no_other() {
        LocalDate first = office.today().plusDays(2);
        office.markAway
                .by(office.lead, new MarkAway.Command(null, first, first.plusDays(1)))
                .orElseThrow();
        assertThat(line()).startsWith("Contact point: Lee Lead");

        office.register.clock.advance(Duration.ofDays(2));
        assertThat(line())
                .contains("Ann Agent")
                .contains("is away")
                .contains(first.plusDays(1).toString());
        office.register.clock.advance(Duration.ofDays(1));
        assertThat(line()).contains("is away");
        office.register.clock.advance(Duration.ofDays(1));
        assertThat(line()).startsWith("Contact point: Lee Lead");
    }

    @Test
    void where_both_are_away_it_is_said_that_nobody_is_there() {
        away(office.lead.userKey());
        away(office.agent.userKey());

        assertThat(line()).contains("nobody at present", "Ask a team lead");
    }

    @Test
    void a_deputy_who_is_away_does_not_stand_in_for_somebody_who_left() {
        office.register.people.remove(office.lead.userKey());
        away(office.agent.userKey());

        assertThat(line()).contains("nobody at present");
    }

    @Test
    void whoever_comes_back_early_is_the_contact_again() {
        away(office.lead.userKey());
        office.markAway.back(office.lead, null).orElseThrow();

        assertThat(line()).startsWith("Contact point: Lee Lead");
        assertThat(office.markAway.back(office.lead, null)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void everybody_says_it_of_themselves_and_those_who_lead_of_anybody() {
        MarkAway.Command lee = new MarkAway.Command(office.lead.userKey(), null, tomorrow);
        assertThat(office.markAway.by(office.agent, lee)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.markAway.by(office.customer, new MarkAway.Command(null, null, tomorrow)))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.markAway.back(office.agent, office.lead.userKey())).isInstanceOf(Outcome.NotAllowed.class);

        office.markAway.by(office.director, lee).orElseThrow();
        office.markAway
                .by(office.agent, new MarkAway.Command(null, null, tomorrow))
                .orElseThrow();
        assertThat(office.viewAbsences.by(office.agent).orElseThrow().away())
                .extracting(each -> each.absence().userKey())
                .containsExactly("ann-agent", "lee-lead");
        assertThat(office.viewAbsences.by(office.customer)).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        assertThat(codes(office.markAway.by(office.lead, new MarkAway.Command(null, null, null))))
                .containsExactly("absence.until-missing");
        assertThat(codes(office.markAway.by(
                        office.lead,
                        new MarkAway.Command(null, null, office.today().minusDays(1)))))
                .containsExactly("absence.until-wrong");
        assertThat(codes(office.markAway.by(office.lead, new MarkAway.Command("nobody", tomorrow, office.today()))))
                .containsExactly("terms.user-unknown", "absence.until-wrong");
        LocalDate year = office.today().plusYears(1);
        assertThat(codes(office.markAway.by(office.lead, new MarkAway.Command(null, year, year.plusDays(1)))))
                .containsExactly("absence.until-far");
        office.markAway.by(office.lead, new MarkAway.Command(null, null, year)).orElseThrow();
    }

    @Test
    void whoever_is_not_on_the_staff_has_no_absences() {
        assertThat(codes(office.markAway.by(office.lead, new MarkAway.Command("", null, tomorrow))))
                .containsExactly("absence.user-missing");
        String riley = office.customer.userKey();
        assertThat(codes(office.markAway.by(office.lead, new MarkAway.Command(riley, null, tomorrow))))
                .containsExactly("terms.user-unknown");
    }

    @Test
    void the_same_days_sent_twice_are_on_record_once() {
        away(office.lead.userKey());
        long steps = office.register.journal.latest();
        away(office.lead.userKey());
        assertThat(office.register.journal.latest()).isEqualTo(steps);
        office.markAway
                .by(office.lead, new MarkAway.Command(null, null, tomorrow.plusDays(1)))
                .orElseThrow();
        assertThat(office.register.journal.latest()).isGreaterThan(steps);
    }

    private void away(String who) {
        office.markAway
                .by(office.director, new MarkAway.Command(who, office.today(), tomorrow))
                .orElseThrow();
    }

    private String line() {
        return office.bannerFor("riley").entries().get(1).instruction();
    }
}
