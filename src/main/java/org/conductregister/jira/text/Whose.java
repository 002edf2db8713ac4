package org.conductregister.jira.text;

import java.util.Optional;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Bearer;

/** Says who on a ticket a line of the banner is about. */
public final class Whose {

    private final Wording words;

    /** Uses these words. */
    public Whose(Wording words) {
        this.words = words;
    }

    /** For example "Participant Casey Cole"; empty where it is the reporter, of whom everybody thinks first. */
    public Optional<String> of(BannerEntry entry) {
        Bearer bearer = entry.bearer();
        return bearer == null || bearer.as() == Bearer.As.REPORTER
                ? Optional.empty()
                : Optional.of(words.text("conduct.banner.as." + bearer.as().name(), bearer.name()));
    }
}
