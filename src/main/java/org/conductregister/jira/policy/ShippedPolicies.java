package org.conductregister.jira.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.adoption.PolicyFaults;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Reason;

/**
 * The policies that the app brings: {@code policies/index.txt} lists their ids, one a line. The first is in force as long
 * as nobody has put another into force.
 */
public final class ShippedPolicies {

    private static final String FOLDER = "policies/";

    private final PolicyFormat format;

    /** @param format in which they are written */
    public ShippedPolicies(PolicyFormat format) {
        this.format = format;
    }

    /** A profile cannot be used, and this is why. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String file, String why) {
            super("The policy profile " + file + " cannot be used: " + why);
        }
    }

    /**
     * All of them, in the order of the index.
     *
     * @throws Malformed naming everything that is wrong with the first that cannot be used
     */
    public List<PolicyProfile> all() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(this::read)
                .toList();
    }

    /**
     * The one of this id.
     *
     * @throws Malformed naming everything that is wrong with it
     */
    public PolicyProfile read(String id) {
        String file = id + ".json";
        PolicyFormat.Reading reading = format.read(bytes(file));
        List<Reason> faults = reading.profile().map(PolicyFaults::of).orElse(reading.faults());
        if (!faults.isEmpty()) {
            throw new Malformed(FOLDER + file, told(faults));
        }
        return reading.profile().orElseThrow();
    }

    private static String told(List<Reason> faults) {
        return faults.stream()
                .map(reason -> (reason.field() == null ? "" : reason.field() + ": ")
                        + reason.code()
                        + (reason.args().isEmpty() ? "" : " (" + String.join(", ", reason.args()) + ")"))
                .collect(Collectors.joining("; "));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ShippedPolicies.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new Malformed(FOLDER + file, "there is no such file in the app");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
