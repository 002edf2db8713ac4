package org.conductregister.jira.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;

/** What two wordings of a letter have in common and what not, line by line. */
final class TemplateDiff {

    private final Wording words;

    TemplateDiff(Wording words) {
        this.words = words;
    }

    /**
     * One line.
     *
     * @param kind {@code same}, {@code out} for a line of the earlier wording alone, {@code in} for one of the later
     */
    record Line(String kind, String text) {}

    /** Every line of both, in order; what went out stands before what came in. */
    List<Line> between(LetterTemplate earlier, LetterTemplate later) {
        List<Line> all = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(earlier), lines(later), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(line -> all.add(new Line("same", line)));
            } else {
                delta.getSource().getLines().forEach(line -> all.add(new Line("out", line)));
                delta.getTarget().getLines().forEach(line -> all.add(new Line("in", line)));
            }
        }
        return all;
    }

    private List<String> lines(LetterTemplate template) {
        List<String> lines = new ArrayList<>(List.of(template.title()));
        for (Section section : template.sections()) {
            String clause =
                    section.clause() == null ? words.text("conduct.templates.plain") : words.word(section.clause());
            lines.add(words.text("conduct.templates.section-line", clause, section.heading()));
            section.text().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }
}
