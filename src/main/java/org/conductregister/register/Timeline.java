package org.conductregister.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.report.ConductReport;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * The steps on a subject's record (R51, R90): those on its cases, from before it was known as well; and those on itself and
 * on whoever turned out to be the same. A case that went to somebody else took its steps along.
 */
final class Timeline {

    private final Journal journal;

    Timeline(Journal journal) {
        this.journal = journal;
    }

    /** @param subject null while nobody is known; @param cases all of theirs */
    List<JournalEntry> of(Subject subject, Collection<ConductReport> cases) {
        Set<Long> own = cases.stream().map(ConductReport::id).collect(Collectors.toSet());
        Stream<JournalEntry> onCases = cases.stream().flatMap(report -> journal.ofReport(report.id()).stream());
        Stream<JournalEntry> onThemselves = subject == null
                ? Stream.empty()
                : Stream.concat(Stream.of(subject.id()), subject.absorbed().stream())
                        .flatMap(id -> journal.ofSubject(id).stream())
                        .filter(step -> step.reportId() == 0 || own.contains(step.reportId()));
        return Stream.concat(onCases, onThemselves)
                .distinct()
                .sorted(Comparator.comparingLong(JournalEntry::number))
                .toList();
    }
}
