package org.conductregister.register;

import java.util.List;
import org.conductregister.appeal.Appeal;
import org.conductregister.letter.Letter;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.subject.Subject;
import org.conductregister.verb.JournalEntry;

/**
 * Everything on record about one subject, over all projects (R51). Each list has the oldest first.
 *
 * @param subject as it is now
 * @param merged those that turned out to be the same
 * @param timeline every step on it and on its cases (R90)
 */
public record SubjectFile(
        Subject subject,
        List<Subject> merged,
        List<ConductReport> reports,
        List<Letter> letters,
        List<Restriction> restrictions,
        List<Review> reviews,
        List<Appeal> appeals,
        List<JournalEntry> timeline) {}
