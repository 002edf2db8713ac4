package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.jira.page.PolicyFields.Spot;
import org.conductregister.jira.policy.PolicyDocuments;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.jira.policy.ShippedPolicies;
import org.conductregister.policy.PolicyProfile;
import org.junit.jupiter.api.Test;

/** Every part of every shipped policy, through its form and back. */
class PolicyFieldsTest {

    private final PolicySchema schema = new PolicySchema();
    private final PolicyDocuments format = new PolicyDocuments(schema);

    @Test
    void a_form_that_is_sent_as_it_was_shown_changes_nothing() {
        int forms = 0;
        for (PolicyProfile policy : new ShippedPolicies(format).all()) {
            for (PolicyPart part : PolicyPart.values()) {
                for (String item : items(policy, part)) {
                    PolicyDraft draft = draft(policy, part, item);
                    draft.take(sentBack(draft));
                    assertThat(format.read(draft.bytes()).profile())
                            .as(policy.id() + " " + part + " " + item)
                            .contains(policy);
                    forms++;
                }
            }
        }
        assertThat(forms).isGreaterThan(100);
    }

    @Test
    void what_the_format_can_do_without_is_not_demanded() {
        Map<String, Boolean> demanded = new TreeMap<>();
        draft(Office.midMurray(), PolicyPart.HEADER, "")
                .spots()
                .forEach(spot -> demanded.put(spot.name(), spot.required()));

        assertThat(demanded).containsEntry("title", true).containsEntry("header.owner", true);
        assertThat(demanded).containsEntry("number", false).containsEntry("header.fileNumber", false);
    }

    @Test
    void a_new_item_takes_its_key_from_its_name_and_says_what_is_wrong_where_it_stands() {
        PolicyDraft draft = draft(Office.midMurray(), PolicyPart.CATEGORIES, PolicyDraft.NEW);

        draft.take(
                Input.kept(Map.of("name", List.of("Out of hours, & more"), "definition", List.of("calls at night"))));

        assertThat(draft.subject().path("key").asText()).isEqualTo("out-of-hours-more");
        assertThat(draft.spots()).extracting(draft::place).contains("categories[out-of-hours-more].definition");
        assertThat(format.read(draft.bytes()).faults()).isEmpty();
    }

    private Stream<String> keys(JsonNode list) {
        return list.findValues("key").stream().map(JsonNode::asText);
    }

    private List<String> items(PolicyProfile policy, PolicyPart part) {
        return part.list() == null
                ? List.of("")
                : draft(policy, part, "").items().stream()
                        .flatMap(item -> keys(item))
                        .toList();
    }

    private PolicyDraft draft(PolicyProfile policy, PolicyPart part, String item) {
        return new PolicyDraft(schema, format.write(policy), part, item);
    }

    private static Input sentBack(PolicyDraft draft) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (Spot spot : draft.spots()) {
            String text = draft.text(spot);
            if (spot.isFlag()) {
                fields.put(spot.name(), text.equals("true") ? List.of("true") : List.of());
            } else if (spot.isList() && !spot.choices().isEmpty()) {
                fields.put(spot.name(), text.lines().toList());
            } else {
                fields.put(spot.name(), List.of(text));
            }
        }
        return Input.kept(fields);
    }
}
