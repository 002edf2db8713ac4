package org.conductregister.jira.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.restriction.terms.Quota;

/** What a restriction type permits, as its form offers it and says it (R60, R61, R69). The rule is the domain's. */
final class PermittedWords {

    private final Wording words;
    private final RestrictionType type;

    PermittedWords(Wording words, RestrictionType type) {
        this.words = words;
        this.type = type;
    }

    /** The channels to choose from, in their order. */
    Channel[] offered() {
        Set<Channel> permitted = type.limits().channels();
        return Stream.of(Channel.values())
                .filter(channel -> permitted.isEmpty() || permitted.contains(channel))
                .toArray(Channel[]::new);
    }

    /** Why no others are offered; null if all are. */
    String channels() {
        return switch (type.limits().channels().size()) {
            case 0 -> null;
            case 1 -> words.text("conduct.form.allowed.single", type.name());
            default -> words.text("conduct.form.allowed.some", type.name());
        };
    }

    /** How short a length may be; an empty text if it may be anything. */
    String least(String name) {
        Object least = type.limits().set().get(name);
        return least == null ? "" : words.text("conduct.form.length.least", type.name(), least.toString());
    }

    /** How small a number may be in each period; null if it may be any. */
    String quota() {
        Integer perYear = type.limits().perYear();
        return perYear == null
                ? null
                : words.text(
                        "conduct.form.atMost.least",
                        type.name(),
                        Stream.of(Quota.Per.values())
                                .map(per -> words.text(
                                        "conduct.form.atMost.in",
                                        String.valueOf(per.least(perYear)),
                                        words.word(per).toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")));
    }
}
