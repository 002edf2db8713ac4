package org.conductregister.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.conductregister.Requirement;
import org.conductregister.policy.PolicyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five policies that the app brings. */
class ShippedProfilesTest {

    private static final PolicyDocuments FORMAT = new PolicyDocuments();

    static Stream<PolicyProfile> shipped() {
        return new ShippedPolicies(FORMAT).all().stream();
    }

    @Test
    void there_are_five() {
        assertThat(shipped().map(PolicyProfile::id))
                .containsExactly(
                        "mid-murray-2023",
                        "lethbridge-2024",
                        "nova-scotia-2019",
                        "uk-council-2024",
                        "managed-contact-register");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @Requirement("R1")
    void whatever_is_in_the_file_is_in_the_profile(PolicyProfile profile) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode file;
        try (InputStream in = ShippedPolicies.class.getResourceAsStream("/policies/" + profile.id() + ".json")) {
            file = json.readTree(in);
        }
        assertThat(lines(json.readTree(FORMAT.write(profile)))).containsExactlyInAnyOrderElementsOf(lines(file));
    }

    /** Every value with its place, but for the order of lists. */
    private static Iterable<String> lines(JsonNode node) {
        return values("", node).toList();
    }

    private static Stream<String> values(String place, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(field -> values(place + "." + field.getKey(), field.getValue()));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(each -> values(place + "[]", each));
        }
        return Stream.of(place + "=" + node.asText());
    }
}
