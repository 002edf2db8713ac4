package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.Decision;
import org.conductregister.report.Handling;
import org.conductregister.restriction.Limb;
import org.conductregister.review.ReviewDecision;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Role;

/** The journal in words (R90): constants and keys that a step's detail names become the words that staff know. */
final class HistoryText {

    private static final Pattern NAMED = Pattern.compile("[A-Za-z][A-Za-z_-]*");
    private static final Set<String> LISTS =
            Set.of("report.categorised", "report.decided", "review.decided", "case.escalated");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Wording words;
    private final Moments moments;
    private final Map<String, String> known;

    HistoryText(Wording words, Moments moments, PolicyProfile policy) {
        this.words = words;
        this.moments = moments;
        this.known = Stream.of(
                        constants(Decision.OutcomeKind.values()),
                        constants(Limb.values()),
                        constants(Handling.Stage.values()),
                        constants(ReviewDecision.ReviewOutcome.values()),
                        constants(Role.values()),
                        policy.restrictionTypes().stream().map(type -> Map.entry(type.key(), type.name())),
                        policy.categories().stream().map(category -> Map.entry(category.key(), category.name())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The newest step first. */
    List<CasePage.HistoryRow> of(List<JournalEntry> entries) {
        return Stream.iterate(entries.size() - 1, i -> i >= 0, i -> i - 1)
                .map(entries::get)
                .map(entry -> new CasePage.HistoryRow(
                        moments.time(entry.at()),
                        entry.actorName(),
                        words.text("conduct.history." + entry.verb()),
                        detail(entry)))
                .toList();
    }

    /** Only particulars that the register wrote itself are put in words; what a person wrote stays as it is. */
    private String detail(JournalEntry entry) {
        String detail = entry.detail();
        if (!LISTS.contains(entry.verb())) {
            return DAY.matcher(detail).matches()
                    ? moments.day(LocalDate.parse(detail))
                    : known.getOrDefault(detail, detail);
        }
        return NAMED.matcher(detail)
                .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(), found.group())));
    }

    private Stream<Map.Entry<String, String>> constants(Enum<?>... constants) {
        return Stream.of(constants).map(constant -> Map.entry(constant.name(), words.word(constant)));
    }
}
