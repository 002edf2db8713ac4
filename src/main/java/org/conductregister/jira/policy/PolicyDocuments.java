package org.conductregister.jira.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.jira.json.Json;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Reason;

/** Policies as JSON documents (R1, docs/policy-format.md). */
public final class PolicyDocuments implements PolicyFormat {

    private final ObjectReader reader = Json.mapper()
            .readerFor(PolicyProfile.class)
            .with(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ObjectWriter writer = Json.mapper()
            .registerModule(new SimpleModule().addSerializer(Set.class, new StdDelegatingSerializer(new Sorted())))
            .writerWithDefaultPrettyPrinter()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final class Sorted extends StdConverter<Set<?>, List<?>> {
        @Override
        public List<?> convert(Set<?> some) {
            return some.stream().sorted().toList();
        }
    }

    @Override
    public Reading read(byte[] document) {
        try {
            return new Reading(Optional.of(reader.readValue(document)), List.of());
        } catch (JsonMappingException misfit) {
            return fault(Reason.at(place(misfit), "policy.form.misfit", line(misfit), misfit.getOriginalMessage()));
        } catch (JsonProcessingException syntax) {
            return fault(Reason.of("policy.form.syntax", line(syntax), syntax.getOriginalMessage()));
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

    private static String place(JsonMappingException misfit) {
        String path = misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static int line(JsonProcessingException problem) {
        return problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
    }
}
