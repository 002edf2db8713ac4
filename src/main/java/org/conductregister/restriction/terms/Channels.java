package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Only these channels may be used (R61). No calls and no meetings (R70) is every channel but those.
 *
 * @param allowed at least one
 */
public record Channels(Set<Channel> allowed) implements Terms {
    /** Copies the channels. */
    public Channels {
        allowed = allowed == null ? Set.of() : Set.copyOf(allowed);
    }

    @Override
    public TermsKind kind() {
        return TermsKind.CHANNELS;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(allowed.isEmpty(), "allowed", "terms.channels-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("channels", Phrases.or(Phrases.words(allowed)));
    }
}
