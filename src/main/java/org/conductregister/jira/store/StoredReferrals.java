package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.java.ao.DBParam;
import org.conductregister.register.Referral;
import org.conductregister.register.Referrals;

/** The summaries that went with reports, in the register's tables. */
public final class StoredReferrals implements Referrals {

    private final ClusterUnitOfWork unit;
    private final Documents<ReferralRow, Referral> documents;

    /** @param unit in which every write happens */
    public StoredReferrals(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents = new Documents<>(ao, json, ReferralRow.class, Referral.class, Referral::withId);
    }

    @Override
    public List<Referral> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public Referral add(Referral referral) {
        return unit.atomically(
                () -> referral.withId(documents.insert(referral, 1, new DBParam("REPORT_ID", referral.reportId()))));
    }
}
