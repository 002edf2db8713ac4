package org.conductregister.jira.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.jira.json.Json;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.TermsLimits;
import org.conductregister.verb.Reason;

/** Policies as JSON documents (R1, docs/policy-format.md). */
public final class PolicyDocuments implements PolicyFormat {

    private static final Set<String> OF_THE_DOCUMENT = Set.of("$schema", "format");

    private final PolicySchema schema;
    private final ObjectReader trees = Json.mapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final ObjectReader reader =
            Json.mapper().readerFor(PolicyProfile.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final ObjectWriter writer = Json.mapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Set.class, new StdDelegatingSerializer(new Sorted()))
                    .setMixInAnnotation(TermsLimits.class, OnlyWhatIsSet.class))
            .writerWithDefaultPrettyPrinter()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface OnlyWhatIsSet {}

    private static final class Sorted extends StdConverter<Set<?>, List<?>> {
        @Override
        public List<?> convert(Set<?> some) {
            return some.stream().sorted().toList();
        }
    }

    /** Holds documents to the schema that the app brings. */
    public PolicyDocuments() {
        this(new PolicySchema());
    }

    /** @param schema what a document has to look like */
    public PolicyDocuments(PolicySchema schema) {
        this.schema = schema;
    }

    @Override
    public Reading read(byte[] document) {
        JsonNode policy;
        try {
            policy = trees.readTree(document);
        } catch (JsonProcessingException syntax) {
            return fault(Reason.of("policy.form.syntax", line(syntax), syntax.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<Reason> faults = schema.faults(policy);
        return faults.isEmpty() ? profile((ObjectNode) policy) : new Reading(Optional.empty(), faults);
    }

    private Reading profile(ObjectNode policy) {
        policy.remove(OF_THE_DOCUMENT);
        if (!policy.has("version")) {
            policy.put("version", 1);
        }
        try {
            return new Reading(Optional.of(reader.readValue(policy)), List.of());
        } catch (JsonMappingException misfit) {
            List<String> steps = misfit.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .toList();
            String place = PolicySchema.place(policy, steps);
            return fault(Reason.at(place, "policy.form.misfit", misfit.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What has no order in a policy is written in its natural one, so that the same policy is always the same text. */
    @Override
    public byte[] write(PolicyProfile profile) {
        try {
            return writer.writeValueAsBytes(profile);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading fault(Reason reason) {
        return new Reading(Optional.empty(), List.of(reason));
    }

    private static int line(JsonProcessingException problem) {
        return problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
    }
}
