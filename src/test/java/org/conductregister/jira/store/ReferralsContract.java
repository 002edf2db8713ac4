package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.jira.store.Samples.NOW;

import java.util.List;
import org.conductregister.register.Referral;
import org.conductregister.register.Referrals;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link Referrals} keeps to, whatever it is kept in. */
abstract class ReferralsContract {

    private final Referrals referrals;
    private final UnitOfWork work;

    ReferralsContract(Storage storage) {
        Ports ports = storage.open();
        referrals = ports.referrals();
        work = ports.unit();
    }

    private static Referral of(long reportId, String subject) {
        Referral.Line undated = new Referral.Line(null, "", "written \ud83d\ude20 " + "long ".repeat(2_000), "DRAFT");
        Referral.Line ticket = new Referral.Line(NOW, "SD-1", "Zo\u00eb's drain", "Waiting for support");
        return new Referral(
                0,
                reportId,
                NOW,
                "lead",
                subject,
                List.of(ticket, undated),
                List.of(),
                List.of(undated),
                List.of(),
                List.of(ticket));
    }

    @Test
    void aSummaryComesBackAsItWasMadeWithAnIdOfItsOwn() {
        Referral first = referrals.add(of(3, "Riley"));
        Referral second = referrals.add(of(3, "Riley"));

        assertThat(first).isEqualTo(of(3, "Riley").withId(first.id()));
        assertThat(first.id()).isPositive().isNotEqualTo(second.id());
        assertThat(referrals.ofReport(3)).containsExactly(first, second);
    }

    @Test
    void aReportHasItsOwnAndNoOther() {
        Referral mine = referrals.add(of(3, "Riley"));
        referrals.add(of(4, "Casey"));

        assertThat(referrals.ofReport(3)).containsExactly(mine);
        assertThat(referrals.ofReport(5)).isEmpty();
    }

    @Test
    void whatIsUndoneWasNeverKept() {
        try {
            work.atomically(() -> {
                referrals.add(of(3, "Riley"));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("undone");
        }

        assertThat(referrals.ofReport(3)).isEmpty();
    }
}
