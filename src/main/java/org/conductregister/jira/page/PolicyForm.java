package org.conductregister.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.conductregister.jira.page.PolicyFields.Spot;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.SampleCase;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/** Puts the fields of a part of a policy into a form, with what is wrong beside each. */
final class PolicyForm {

    private static final String LABEL = "conduct.policy.field.";

    private final Wording words;

    PolicyForm(Wording words) {
        this.words = words;
    }

    /** @param typed what was sent, or null */
    PolicyPages.PartForm of(
            PolicyDraft draft, String item, Input typed, List<Reason> reasons, PolicyPages.Effect effect, String mark) {
        List<Field> fields = draft.spots().stream()
                .map(spot -> field(draft, spot, typed, reasons))
                .toList();
        boolean terms = draft.spots().stream().anyMatch(spot -> spot.name().equals("letterWording"));
        return new PolicyPages.PartForm(
                item,
                mark,
                reasons.stream().map(reason -> line(draft, reason)).toList(),
                fields,
                terms ? reads(draft.subject()) : null,
                effect,
                terms ? particulars() : List.of());
    }

    private Field field(PolicyDraft draft, Spot spot, Input typed, List<Reason> reasons) {
        String kind = PolicyFields.kind(spot);
        String id = id(spot);
        String value = typed == null || spot.isFlag() || (spot.isList() && kind.equals("checkboxes"))
                ? draft.text(spot)
                : typed.text(spot.name());
        String error = reasons.stream()
                .filter(reason -> isAt(draft, spot, reason))
                .map(words::of)
                .collect(Collectors.joining(" "));
        return new Field(
                kind,
                id,
                spot.name(),
                label(spot),
                help(spot),
                value,
                spot.required() && !kind.equals("flag") && isNeeded(spot),
                error.isEmpty() ? null : error,
                options(spot, id, value));
    }

    private List<Field.Option> options(Spot spot, String id, String value) {
        if (spot.isFlag()) {
            return List.of(
                    new Field.Option(id + "-box", "true", label(spot), null, List.of(), null, value.equals("true")));
        }
        Set<String> chosen = value.lines().collect(Collectors.toSet());
        return spot.choices().stream()
                .map(choice -> new Field.Option(
                        id + "-" + choice.toLowerCase(Locale.ROOT).replace('_', '-'),
                        choice,
                        word(choice),
                        null,
                        List.of(),
                        null,
                        chosen.contains(choice)))
                .toList();
    }

    private String label(Spot spot) {
        List<String> steps = spot.steps();
        String last = steps.get(steps.size() - 1);
        return last.equals(last.toUpperCase(Locale.ROOT)) && steps.size() > 1
                ? words.text(LABEL + steps.get(steps.size() - 2), word(last))
                : words.text(LABEL + last);
    }

    private String help(Spot spot) {
        List<String> help = new ArrayList<>();
        JsonNode rule = spot.rule();
        if (rule.has("description")) {
            help.add(rule.path("description").asText());
        }
        List<String> columns = PolicyFields.columns(spot);
        if (!columns.isEmpty()) {
            help.add(words.text("conduct.policy.lines-of", String.join(" | ", columns)));
        } else if (spot.isList() && spot.choices().isEmpty()) {
            help.add(words.text("conduct.policy.lines"));
        }
        String pattern = rule.path("pattern").asText();
        if (!pattern.isEmpty() && !pattern.equals("\\S")) {
            help.add(words.text(
                    "conduct.policy.expected", rule.path("title").asText().replace(", or null", "")));
        }
        return help.isEmpty() ? null : String.join(" ", help);
    }

    private Form.ErrorLine line(PolicyDraft draft, Reason reason) {
        for (Spot spot : draft.spots()) {
            if (isAt(draft, spot, reason)) {
                return new Form.ErrorLine(label(spot) + ": " + words.of(reason), id(spot));
            }
        }
        String place = reason.field() == null ? "" : reason.field() + ": ";
        return new Form.ErrorLine(place + words.of(reason), null);
    }

    private static boolean isAt(PolicyDraft draft, Spot spot, Reason reason) {
        String place = draft.place(spot);
        return reason.field() != null
                && (reason.field().equals(place)
                        || reason.field().startsWith(place + ".")
                        || reason.field().startsWith(place + "["));
    }

    private static boolean isNeeded(Spot spot) {
        return !spot.rule().path("type").isArray() && !spot.isList()
                || spot.rule().has("minItems");
    }

    private static String id(Spot spot) {
        return "policy-" + spot.name().replace('.', '-');
    }

    private String word(String constant) {
        String word = words.word(constant);
        if (!word.equals(constant)) {
            return word;
        }
        String plain = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static PolicyPages.Reads reads(JsonNode type) {
        TermsKind kind = Stream.of(TermsKind.values())
                .filter(each -> each.name().equals(type.path("terms").asText()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return null;
        }
        try {
            Set<Channel> permitted = StreamSupport.stream(
                            type.path("limits").path("channels").spliterator(), false)
                    .map(channel -> Channel.valueOf(channel.asText()))
                    .collect(Collectors.toSet());
            return new PolicyPages.Reads(
                    type.path("name").asText(),
                    SampleCase.sentence(
                            kind, permitted, type.path("instruction").asText()),
                    SampleCase.sentence(
                            kind, permitted, type.path("letterWording").asText()));
        } catch (IllegalArgumentException namesWhatThereIsNot) {
            return null; // the form says so beside the field
        }
    }

    private List<PolicyPages.Particulars> particulars() {
        return Stream.of(TermsKind.values())
                .map(kind -> new PolicyPages.Particulars(
                        word(kind.name()),
                        SampleCase.terms(kind).keySet().stream()
                                .sorted()
                                .map(name -> "${" + name + "}")
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
