package org.conductregister.fake;

import java.util.List;
import org.conductregister.register.Referral;
import org.conductregister.register.Referrals;

/** Summaries in memory. */
public final class FakeReferrals implements Referrals {

    private final Shelf<Referral> shelf;

    FakeReferrals(FakeUnitOfWork unit) {
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public List<Referral> ofReport(long reportId) {
        return shelf.where(referral -> referral.reportId() == reportId);
    }

    @Override
    public Referral add(Referral referral) {
        return shelf.add(referral::withId);
    }
}
