package org.conductregister.jira.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.jira.json.Json;
import org.conductregister.policy.PolicyProfile;

/** Reads a policy profile (R1) and says precisely what is wrong with one that cannot be used. */
public final class ProfileFile {

    private static final ObjectReader READER = Json.mapper()
            .readerFor(PolicyProfile.class)
            .with(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ProfileFile() {}

    /** A profile cannot be used, and this is why. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String file, String why, Throwable cause) {
            super("The policy profile " + file + " cannot be used: " + why, cause);
        }
    }

    /**
     * The profile in this resource of the app.
     *
     * @throws Malformed naming the place in the file, or everything that contradicts itself
     */
    public static PolicyProfile read(String resource) {
        try (InputStream in = ProfileFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new Malformed(resource, "there is no such file in the app", null);
            }
            return read(resource, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PolicyProfile read(String name, InputStream in) throws IOException {
        PolicyProfile profile;
        try {
            profile = READER.readValue(in);
        } catch (JsonMappingException misfit) {
            throw new Malformed(name, place(misfit) + misfit.getOriginalMessage(), misfit);
        } catch (JsonProcessingException syntax) {
            throw new Malformed(name, line(syntax) + syntax.getOriginalMessage(), syntax);
        }
        List<String> faults = ProfileFaults.of(profile);
        if (!faults.isEmpty()) {
            throw new Malformed(name, String.join("; ", faults), null);
        }
        return profile;
    }

    private static String place(JsonMappingException misfit) {
        String path = misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return (path.isEmpty() ? "" : "at " + path.substring(path.startsWith(".") ? 1 : 0) + ", ") + line(misfit);
    }

    private static String line(JsonProcessingException problem) {
        return problem.getLocation() == null
                ? ""
                : "line " + problem.getLocation().getLineNr() + ": ";
    }
}
