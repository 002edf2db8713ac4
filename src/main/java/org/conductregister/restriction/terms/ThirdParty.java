package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Contact only through a third party, who speaks for the customer (R61).
 *
 * @param thirdParty who that is
 * @param reach how they are reached
 */
public record ThirdParty(String thirdParty, String reach) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.THIRD_PARTY;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .line("thirdParty", thirdParty, "terms.third-party-missing")
                .line("reach", reach, "terms.reach-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("thirdParty", thirdParty, "reach", reach);
    }
}
