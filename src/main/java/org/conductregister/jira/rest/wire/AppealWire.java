package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.AppealState;
import org.conductregister.policy.Channel;

/** An appeal or a complaint as REST shows it; who may see one sees all of it. */
public record AppealWire(
        long id,
        Appeal.Kind kind,
        long letterId,
        long reportId,
        long subjectId,
        AppealState state,
        String issueKey,
        Instant lodgedAt,
        String lodgedBy,
        boolean byCustomer,
        Channel channel,
        String grounds,
        String circumstances,
        List<Added> added,
        String consideredBy,
        Decision decision) {

    /** What the customer said more. */
    public record Added(
            Instant at, String by, boolean byCustomer, Channel channel, String grounds, String circumstances) {}

    /** What was decided. */
    public record Decision(
            Ruling ruling, String customerView, String reason, List<Long> replacements, String decidedBy, Instant at) {}

    /** What somebody who does not lead the case is told of words that they brought. */
    public record Receipt(long id, Appeal.Kind kind, long letterId, AppealState state, String issueKey) {
        /** Of this appeal. */
        public static Receipt of(Appeal appeal) {
            return new Receipt(
                    appeal.id(),
                    appeal.kind(),
                    appeal.letterId(),
                    appeal.state(),
                    appeal.issue() == null ? null : appeal.issue().key());
        }
    }

    /** One to be lodged for a customer: an appeal with a letter, a complaint with a report. */
    public record Lodged(long letterId, long reportId, Channel channel, String grounds, String circumstances) {}

    /** A decision to be made; {@code changes} has new terms by restriction id. */
    public record Decided(
            Ruling ruling,
            String customerView,
            boolean recordsConsidered,
            String reason,
            Map<Long, TermsWire> changes,
            LocalDate nextReview) {}

    /** This appeal. */
    public static AppealWire of(Appeal appeal) {
        return new AppealWire(
                appeal.id(),
                appeal.kind(),
                appeal.letterId(),
                appeal.reportId(),
                appeal.subjectId(),
                appeal.state(),
                appeal.issue() == null ? null : appeal.issue().key(),
                appeal.lodging().at(),
                appeal.lodging().byKey(),
                appeal.lodging().byCustomer(),
                appeal.lodging().channel(),
                appeal.lodging().grounds(),
                appeal.lodging().circumstances(),
                appeal.supplements().stream()
                        .map(more -> new Added(
                                more.at(),
                                more.byKey(),
                                more.byCustomer(),
                                more.channel(),
                                more.grounds(),
                                more.circumstances()))
                        .toList(),
                appeal.consideredBy(),
                appeal.decision() == null
                        ? null
                        : new Decision(
                                appeal.decision().ruling(),
                                appeal.decision().customerView(),
                                appeal.decision().reason(),
                                appeal.decision().replacements().stream()
                                        .sorted()
                                        .toList(),
                                appeal.decision().decidedBy(),
                                appeal.decision().at()));
    }
}
