package org.conductregister.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.adoption.PolicyFaults;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Policies as files: read, written, and every fault named by its place. */
class PolicyDocumentsTest {

    private static final String MID_MURRAY = "mid-murray-2023";

    private final PolicyDocuments format = new PolicyDocuments(new PolicySchema());
    private final ShippedPolicies shipped = new ShippedPolicies(format);

    @Test
    void mid_murray_can_be_used_and_comes_first() {
        PolicyProfile profile = shipped.read(MID_MURRAY);

        assertThat(profile.id()).isEqualTo(MID_MURRAY);
        assertThat(profile.clocks().reviewCeiling()).isEqualTo(Period.ofMonths(12));
        assertThat(profile.roles().get(Role.CHIEF_OFFICER)).containsExactly("conduct-chief-officers");
        assertThat(shipped.all().get(0)).isEqualTo(profile);
    }

    @Test
    @Requirement("R1")
    void every_shipped_policy_is_the_same_after_it_was_written_and_read() {
        for (PolicyProfile profile : shipped.all()) {
            assertThat(format.read(format.write(profile)).profile()).contains(profile);
        }
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> shipped.read("none"))
                .isInstanceOf(ShippedPolicies.Malformed.class)
                .hasMessageContaining("policies/none.json");
    }

    @Test
    void broken_json_is_named_by_its_line() {
        assertThat(faults("{\n\"id\": \"x\",\n oops"))
                .extracting(Reason::code, reason -> reason.args().get(0))
                .containsExactly(tuple("policy.form.syntax", "3"));
    }

    @Test
    @Requirement("R1")
    void every_contradiction_is_named_at_once() {
        assertThat(changed(root -> {
                    ArrayNode categories = (ArrayNode) root.get("categories");
                    categories.add(categories.get(0));
                    ((ObjectNode) root.at("/restrictionTypes/1")).put("interval", "P2Y");
                    ((ObjectNode) root.at("/clocks/overdueSteps/1")).put("after", "P1D");
                    ((ArrayNode) root.at("/letters/RESTRICTION/sections")).remove(5);
                }))
                .extracting(Reason::field, Reason::code)
                .containsExactlyInAnyOrder(
                        tuple("categories", "policy.key-twice"),
                        tuple("restrictionTypes[writing-only].interval", "policy.interval-beyond-ceiling"),
                        tuple("clocks.overdueSteps[2].after", "policy.steps-not-rising"),
                        tuple("letters.RESTRICTION.sections", "template.clause-missing"));
    }

    @Test
    void words_that_could_not_be_filled_in_are_named_by_their_place() {
        assertThat(changed(root -> {
                    ((ObjectNode) root.at("/letters/WRITTEN_NOTICE/sections/2")).put("text", "On ${reviewDate}");
                    ((ObjectNode) root.at("/restrictionTypes/0")).put("instruction", "Ask ${contakt}.");
                    ((ObjectNode) root.get("phrases")).put("REVIEW_LIFT", "Lifted, until ${nextReview}");
                }))
                .extracting(Reason::field, Reason::code, reason -> reason.args().get(0))
                .containsExactlyInAnyOrder(
                        tuple("letters.WRITTEN_NOTICE.sections[3].text", "template.particular-elsewhere", "reviewDate"),
                        tuple("restrictionTypes[sole-contact].instruction", "template.particular-unknown", "contakt"),
                        tuple("phrases.REVIEW_LIFT", "template.particular-unknown", "nextReview"));
    }

    @Test
    @Requirement({"R71", "R72", "R73", "R63"})
    void what_no_policy_may_loosen_is_named_by_its_place() {
        assertThat(changed(root -> {
                    ObjectNode expiation = type(root, "expiation-notice");
                    expiation.put("approver", "CHIEF_OFFICER");
                    ObjectNode termination = type(root, "termination");
                    termination.put("approver", "DECIDER").putArray("demands").add("DURATION");
                    ObjectNode closed = type(root, "closed-subject");
                    closed.put("ceiling", "P13M").putArray("demands");
                }))
                .extracting(Reason::field, Reason::code)
                .containsExactlyInAnyOrder(
                        tuple("restrictionTypes[expiation-notice].approver", "policy.approver-reserved"),
                        tuple("restrictionTypes[termination].approver", "policy.approver-reserved"),
                        tuple("restrictionTypes[termination].demands", "policy.clause-undemanded"),
                        tuple("restrictionTypes[closed-subject].demands", "policy.clause-undemanded"),
                        tuple("restrictionTypes[closed-subject].ceiling", "policy.ceiling-too-long"));
    }

    private static ObjectNode type(ObjectNode root, String key) {
        for (JsonNode type : root.get("restrictionTypes")) {
            if (type.get("key").asText().equals(key)) {
                return (ObjectNode) type;
            }
        }
        throw new AssertionError(key);
    }

    private List<Reason> changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode root = (ObjectNode) new ObjectMapper().readTree(format.write(Office.midMurray()));
            change.accept(root);
            return faults(root.toString());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<Reason> faults(String text) {
        PolicyFormat.Reading reading = format.read(text.getBytes(StandardCharsets.UTF_8));
        return reading.profile().map(PolicyFaults::of).orElse(reading.faults());
    }
}
