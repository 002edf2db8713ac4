package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactWording;
import org.conductregister.restriction.Finding;
import org.conductregister.restriction.LoggedContact;

/** Contacts and verdicts as calls carry them. */
public final class ContactWire {

    private ContactWire() {}

    /** A contact to be recorded. {@code at} null means now, {@code withUser} null the caller. */
    public record Said(
            String reference,
            String issueKey,
            Channel channel,
            OffsetDateTime at,
            Integer minutes,
            Integer pages,
            String withUser,
            String note,
            boolean emergency) {}

    /** A contact to be checked. {@code origin} null means one that an agent would record, {@code at} null now. */
    public record Thought(
            String issueKey,
            Contact.Origin origin,
            Channel channel,
            OffsetDateTime at,
            Integer minutes,
            Integer pages,
            String withUser,
            String matter,
            boolean emergency) {}

    /** Whether a contact is against a restriction. */
    public record Answer(String issueKey, long contactId, long restrictionId, boolean against) {}

    /** A contact on record; {@code id} 0 for a ticket that is not. */
    public record Kept(
            long id,
            String issueKey,
            Contact.Origin origin,
            Channel channel,
            Instant at,
            Integer minutes,
            Integer pages,
            String withKey,
            String note,
            boolean emergency,
            boolean inError,
            LoggedContact.Handling handling,
            Long reportId,
            Verdict verdict) {}

    /** How a contact stands. It never keeps anybody from answering. */
    public record Verdict(
            org.conductregister.restriction.Verdict.Advice advice,
            String message,
            boolean breach,
            List<Found> findings) {

        /** In words. */
        public static Verdict of(org.conductregister.restriction.Verdict verdict, ContactWording wording) {
            return new Verdict(
                    verdict.advice(),
                    wording.of(verdict.advice()),
                    verdict.isBreach(),
                    verdict.findings().stream()
                            .map(each -> Found.of(each, wording))
                            .toList());
        }
    }

    /** One thing that was found; {@code against} false means that a person is asked. */
    public record Found(
            long restrictionId, Finding.Code code, String message, boolean against, boolean confirmed, boolean counts) {

        static Found of(Finding finding, ContactWording wording) {
            return new Found(
                    finding.restrictionId(),
                    finding.code(),
                    wording.of(finding),
                    finding.isAgainst(),
                    finding.confirmed(),
                    finding.counts());
        }
    }
}
