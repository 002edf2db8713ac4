package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.policy.AtDate;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Clocks;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy that is changed does not move the clocks of cases that began before (R1, R103, R106). */
@Requirement("R1")
class EachUnderItsOwnVersionTest {

    private final Office office = new Office();
    private Restriction writing;

    @BeforeEach
    void restrictedUnderTheFirstVersion() {
        writing = office.restrictedForSixMonths("SD-1").get(1);
        assertThat(writing.reviewDate()).isEqualTo(office.today().plusMonths(6));
    }

    @Test
    void a_review_opens_with_the_lead_of_its_own_version_where_the_new_one_is_longer() {
        adopt(Map.of("reviewLead", Optional.of(Period.ofDays(60))));
        moveTo(writing.reviewDate().minusDays(15));
        assertThat(opened()).isZero();
        moveTo(writing.reviewDate().minusDays(14));
        assertThat(opened()).isOne();
    }

    @Test
    void a_review_opens_with_the_lead_of_its_own_version_where_the_new_one_is_shorter() {
        adopt(Map.of("reviewLead", Optional.of(Period.ofDays(1))));
        moveTo(writing.reviewDate().minusDays(14));
        assertThat(opened()).isOne();
    }

    @Test
    void it_escalates_by_the_steps_of_its_own_version() {
        adopt(Map.of("overdueSteps", Optional.of(List.of())));
        moveTo(writing.reviewDate());
        opened();
        moveTo(writing.reviewDate().plusDays(1));

        assertThat(office.escalate.by(Actor.SYSTEM).orElseThrow().escalated()).isOne();
    }

    @Test
    void it_is_held_as_its_own_version_says() {
        PolicyProfile now = office.register.policies.active();
        office.register.policies.use(Changed.in(
                now,
                Map.of(
                        "version",
                        Optional.of(now.version() + 1),
                        "restrictionTypes",
                        Optional.of(now.restrictionTypes().stream()
                                .map(type -> Changed.in(type, Map.of("atDate", Optional.of(AtDate.LAPSE))))
                                .toList()))));
        moveTo(writing.reviewDate().plusDays(2));
        office.daily.by(Actor.SYSTEM).orElseThrow();

        assertThat(office.register.restrictions.find(writing.id()).orElseThrow().state())
                .isEqualTo(RestrictionState.ACTIVE);
        assertThat(office.bannerFor("riley").entries().get(0).lastDay())
                .isEqualTo(writing.reviewDate().plusDays(30));
    }

    private int opened() {
        return office.openReviews.by(Actor.SYSTEM).orElseThrow().opened();
    }

    private void adopt(Map<String, Optional<?>> clocks) {
        PolicyProfile now = office.register.policies.active();
        office.register.policies.ship(now);
        Clocks changed = Changed.in(now.clocks(), clocks);
        office.register.policies.use(
                Changed.in(now, Map.of("version", Optional.of(now.version() + 1), "clocks", Optional.of(changed))));
    }

    private void moveTo(LocalDate day) {
        office.register.clock.advance(Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(office.today(), day)));
    }
}
