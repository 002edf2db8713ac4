package org.conductregister.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.policy.PolicyHeader;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.restriction.Restriction;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;

/** What the calendar's tickets say (R2, R102). */
final class CalendarText {

    /** Jira takes 32,767 characters in a description; what does not fit is counted, never dropped in silence. */
    private static final int ROOM = 28_000;

    private final Told told;
    private final Subjects subjects;

    CalendarText(Told told, Subjects subjects) {
        this.told = told;
        this.subjects = subjects;
    }

    String summary(CalendarTicket ticket) {
        return text("summary", ticket, ticket.due(), told.policies().active().title());
    }

    String sweep(CalendarTicket ticket, List<Restriction> inForce) {
        StringBuilder body = new StringBuilder(text("intro", ticket, ticket.due(), inForce.size()));
        body.append(missed(ticket)).append("\n\n");
        List<Restriction> sorted = inForce.stream()
                .sorted(Comparator.comparing(Restriction::reviewDate).thenComparing(Restriction::id))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (body.length() > ROOM) {
                body.append(told.words().text("conduct.calendar.more", sorted.size() - i));
                break;
            }
            body.append(line(sorted.get(i))).append('\n');
        }
        return body.append('\n').append(text("how", ticket)).toString();
    }

    String policyReview(CalendarTicket ticket) {
        PolicyProfile policy = told.policies().active();
        PolicyHeader header = policy.header();
        return text("intro", ticket, policy.title(), ticket.due(), header.owner(), header.approver())
                + missed(ticket)
                + "\n\n"
                + text("how", ticket);
    }

    private String line(Restriction restriction) {
        String subject =
                subjects.find(restriction.subjectId()).map(Subject::name).orElse("");
        return told.words()
                .text(
                        "conduct.calendar.line",
                        subject,
                        told.type(restriction).name(),
                        restriction.reviewDate().toString(),
                        told.caseOf(restriction.reportId()).key());
    }

    private String missed(CalendarTicket ticket) {
        return ticket.missed().isEmpty()
                ? ""
                : "\n\n" + told.words().text("conduct.calendar.missed", dates(ticket.missed()));
    }

    private static String dates(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private String text(String part, CalendarTicket ticket, Object... arguments) {
        String[] named = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        return told.words().text("conduct.calendar." + ticket.kind() + "." + part, (java.io.Serializable[]) named);
    }
}
