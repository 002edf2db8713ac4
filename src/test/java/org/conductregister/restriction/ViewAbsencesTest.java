package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.restriction.ViewAbsences.Contacted;
import org.conductregister.restriction.ViewAbsences.Days;
import org.conductregister.restriction.ViewAbsences.Known;
import org.conductregister.restriction.ViewAbsences.Unattended;
import org.conductregister.verb.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is away, for whom that matters, and whom nobody stands in for (R121). */
@Requirement("R121")
class ViewAbsencesTest {

    private final Office office = new Office();
    private final String lee = office.lead.userKey();
    private final String ann = office.agent.userKey();
    private LocalDate today;

    @BeforeEach
    void allContactGoesToLeeWithAnnAsDeputy() {
        office.restrictedForSixMonths("SD-1");
        today = office.today();
    }

    @Test
    void whose_contact_somebody_is_is_told_to_those_who_lead_and_to_contact_and_deputy_alone() {
        away(lee, 0, 3);

        assertThat(contactOf(office.director))
                .singleElement()
                .satisfies(each -> assertThat(each.subject()).isEqualTo("Riley Rhodes"))
                .extracting(Contacted::contactKey, Contacted::deputyKey)
                .containsExactly(lee, ann);
        assertThat(contactOf(office.lead)).hasSize(1);
        assertThat(contactOf(office.agent)).hasSize(1);
        assertThat(contactOf(office.reader)).isEmpty();
        assertThat(known(office.director).leads()).isTrue();
        assertThat(known(office.agent).leads()).isFalse();
    }

    @Test
    void nobody_is_missing_while_contact_or_deputy_is_there() {
        away(lee, 0, 3);
        assertThat(unattended()).isEmpty();
        away(ann, 4, 9);
        assertThat(unattended()).isEmpty();
    }

    @Test
    void the_days_that_both_are_away_are_named() {
        away(lee, 0, 5);
        away(ann, 4, 9);

        assertThat(unattended()).singleElement().satisfies(each -> {
            assertThat(each.days()).isEqualTo(new Days(today.plusDays(4), today.plusDays(5)));
            assertThat(each.contactGone() || each.deputyGone()).isFalse();
        });
        assertThat(known(office.reader).unattended()).isEmpty();
    }

    @Test
    void days_that_are_over_are_not_named() {
        away(lee, 0, 5);
        away(ann, 0, 9);
        office.register.clock.advance(Duration.ofDays(2));

        assertThat(unattended())
                .extracting(Unattended::days)
                .containsExactly(new Days(today.plusDays(2), today.plusDays(5)));
    }

    @Test
    void a_deputy_who_is_gone_stands_in_for_nobody() {
        office.register.people.remove(ann);
        assertThat(unattended()).isEmpty();
        away(lee, 1, 3);

        assertThat(unattended()).singleElement().satisfies(each -> {
            assertThat(each.days()).isEqualTo(new Days(today.plusDays(1), today.plusDays(3)));
            assertThat(each.deputyGone()).isTrue();
        });
    }

    @Test
    void without_contact_and_deputy_there_is_no_end_to_it() {
        office.register.people.remove(ann);
        office.register.people.remove(lee);

        assertThat(unattended()).extracting(Unattended::days).containsExactly(new Days(today, null));
    }

    @Test
    void a_contact_who_is_gone_leaves_the_days_of_the_deputy_open() {
        office.register.people.remove(lee);
        away(ann, 2, 4);

        assertThat(unattended())
                .extracting(Unattended::days)
                .containsExactly(new Days(today.plusDays(2), today.plusDays(4)));
    }

    private void away(String who, int first, int last) {
        office.markAway
                .by(office.director, new MarkAway.Command(who, today.plusDays(first), today.plusDays(last)))
                .orElseThrow();
    }

    private List<Contacted> contactOf(Actor reader) {
        return known(reader).away().get(0).contactOf();
    }

    private List<Unattended> unattended() {
        return known(office.director).unattended();
    }

    private Known known(Actor reader) {
        return office.viewAbsences.by(reader).orElseThrow();
    }
}
