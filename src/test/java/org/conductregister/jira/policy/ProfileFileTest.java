package org.conductregister.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.function.Consumer;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

    private static final String FILE = "policies/mid-murray-2023.json";

    @Test
    void mid_murray_can_be_used() {
        PolicyProfile profile = ProfileFile.read(FILE);

        assertThat(profile.id()).isEqualTo("mid-murray-2023");
        assertThat(profile.clocks().reviewCeiling()).isEqualTo(Period.ofMonths(12));
        assertThat(profile.roles().get(Role.CHIEF_OFFICER)).containsExactly("conduct-chief-officers");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> ProfileFile.read("policies/none.json"))
                .isInstanceOf(ProfileFile.Malformed.class)
                .hasMessageContaining("policies/none.json");
    }

    @Test
    void broken_json_is_named_by_its_line() {
        assertThatThrownBy(() -> readText("{\n\"id\": \"x\",\n oops"))
                .isInstanceOf(ProfileFile.Malformed.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void a_misspelt_word_is_named_by_its_place() {
        assertThatThrownBy(
                        () -> changed(root -> ((ObjectNode) root.at("/restrictionTypes/1")).put("aprover", "DECIDER")))
                .hasMessageContaining("restrictionTypes[1].aprover");
        assertThatThrownBy(() -> changed(root -> ((ObjectNode) root.at("/clocks")).put("reviewLead", "a fortnight")))
                .hasMessageContaining("clocks.reviewLead");
        assertThatThrownBy(() -> changed(root -> root.remove("clocks"))).hasMessageContaining("clocks");
    }

    @Test
    void every_contradiction_is_named_at_once() {
        assertThatThrownBy(() -> changed(root -> {
                    ArrayNode categories = (ArrayNode) root.get("categories");
                    categories.add(categories.get(0));
                    ((ObjectNode) root.get("roles")).remove("DECIDER");
                    ((ArrayNode) root.at("/letters/RESTRICTION/sections")).remove(5);
                }))
                .isInstanceOf(ProfileFile.Malformed.class)
                .hasMessageContaining("category persistence is there twice")
                .hasMessageContaining("no group holds the role DECIDER")
                .hasMessageContaining(
                        "the letter RESTRICTION, sections: template.clause-missing (REVIEW_DATE, RESTRICTION)");
    }

    @Test
    void words_that_could_not_be_filled_in_are_named_by_their_place() {
        assertThatThrownBy(() -> changed(root -> {
                    ((ObjectNode) root.at("/letters/WRITTEN_NOTICE/sections/2")).put("text", "On ${reviewDate}");
                    ((ObjectNode) root.at("/restrictionTypes/0")).put("instruction", "Ask ${contakt}.");
                    ((ObjectNode) root.get("phrases")).put("REVIEW_LIFT", "Lifted, until ${nextReview}");
                }))
                .isInstanceOf(ProfileFile.Malformed.class)
                .hasMessageContaining("the letter WRITTEN_NOTICE, text3: template.particular-elsewhere (reviewDate")
                .hasMessageContaining(
                        "the restriction type sole-contact, instruction: " + "template.particular-unknown (contakt)")
                .hasMessageContaining("the phrase, REVIEW_LIFT: template.particular-unknown (nextReview)");
    }

    private static void changed(Consumer<ObjectNode> change) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode root;
        try (InputStream in = ProfileFile.class.getClassLoader().getResourceAsStream(FILE)) {
            root = json.readTree(in);
        }
        change.accept((ObjectNode) root);
        readText(json.writeValueAsString(root));
    }

    private static void readText(String text) throws IOException {
        ProfileFile.read("test.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
