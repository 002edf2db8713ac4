package org.conductregister.register;

import java.util.List;

/** Port: the summaries that went with reports when they were referred on. */
public interface Referrals {

    /** Those of a report, oldest first. */
    List<Referral> ofReport(long reportId);

    /** Stores a summary and gives it an id; it is never changed afterwards. */
    Referral add(Referral referral);
}
