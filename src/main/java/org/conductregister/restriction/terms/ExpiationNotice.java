package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * An expiation notice under a by-law; an authorised officer's alone to approve (R71).
 *
 * @param byLaw the by-law and the section of it
 * @param noticeNumber the number on the notice
 * @param fee the amount, with its currency
 * @param consulted who of the senior team was consulted, and when
 */
public record ExpiationNotice(String byLaw, String noticeNumber, String fee, String consulted) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.EXPIATION_NOTICE;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .line("byLaw", byLaw, "terms.by-law-missing")
                .line("noticeNumber", noticeNumber, "terms.notice-number-missing")
                .line("fee", fee, "terms.fee-missing")
                .text("consulted", consulted, "terms.consulted-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("byLaw", byLaw, "noticeNumber", noticeNumber, "fee", fee);
    }
}
