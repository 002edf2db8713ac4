package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;

/**
 * The words of a letter in its form: fields {@code clause1}, {@code heading1}, {@code text1} and so on. Sections are added,
 * removed and moved by sending the form, so that it needs no script.
 *
 * @param seen the version of the policy that the form was made of
 * @param policy the id of that policy
 */
record TemplateInput(String title, List<Section> sections, int seen, String policy) {

    /** More than the register takes; what comes beyond is no form of ours. */
    private static final int MOST = 60;

    TemplateInput {
        sections = List.copyOf(sections);
    }

    static TemplateInput of(LetterTemplate template, int seen, String policy) {
        return new TemplateInput(template.title(), template.sections(), seen, policy);
    }

    static TemplateInput typed(Input input) {
        int count = (int) Math.min(MOST, input.id("count"));
        return new TemplateInput(
                input.text("title"),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> section(input, number))
                        .toList(),
                (int) Math.min(Integer.MAX_VALUE, input.id("seen")),
                input.text("policy"));
    }

    private static Section section(Input input, int number) {
        Clause clause = Stream.of(Clause.values())
                .filter(each -> each.name().equals(input.text("clause" + number)))
                .findFirst()
                .orElse(null);
        return new Section(clause, input.text("heading" + number), input.text("text" + number));
    }

    EditLetterTemplate.Command command(LetterKind kind) {
        return new EditLetterTemplate.Command(kind, title, sections, seen, policy);
    }

    TemplateInput seeing(int version, String id) {
        return new TemplateInput(title, sections, version, id);
    }

    /** With an empty section at the end. */
    TemplateInput longer() {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(null, "", ""));
        return new TemplateInput(title, more, seen, policy);
    }

    /** Without this section; as it is if there is none of that number. */
    TemplateInput without(int number) {
        List<Section> fewer = new ArrayList<>(sections);
        if (number >= 1 && number <= fewer.size()) {
            fewer.remove(number - 1);
        }
        return new TemplateInput(title, fewer, seen, policy);
    }

    /** With this section moved by one, up or down; as it is where there is no room. */
    TemplateInput moved(int number, int by) {
        List<Section> other = new ArrayList<>(sections);
        int to = number + by;
        if (number >= 1 && number <= other.size() && to >= 1 && to <= other.size()) {
            other.add(to - 1, other.remove(number - 1));
        }
        return new TemplateInput(title, other, seen, policy);
    }
}
