package org.conductregister.register;

import org.conductregister.appeal.Appeals;
import org.conductregister.letter.Letters;
import org.conductregister.report.Reports;
import org.conductregister.restriction.Restrictions;
import org.conductregister.review.Reviews;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Journal;

/** The stores that views read from. */
public record Records(
        Subjects subjects,
        Reports reports,
        Letters letters,
        Restrictions restrictions,
        Reviews reviews,
        Appeals appeals,
        Journal journal) {}
