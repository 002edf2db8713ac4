package org.conductregister.letter;

import java.util.Optional;
import org.conductregister.letter.EditLetterTemplate.Command;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Gives a letter the words of an earlier version again, as a new version (R1). */
public final class RestoreLetterTemplate {

    private final ViewLetterTemplates templates;
    private final EditLetterTemplate edit;

    /** Uses these. */
    public RestoreLetterTemplate(ViewLetterTemplates templates, EditLetterTemplate edit) {
        this.templates = templates;
        this.edit = edit;
    }

    /**
     * The version that was made. For administrators; refused as {@link EditLetterTemplate} refuses.
     *
     * @param version the number of the version that has the words
     * @param seen the number of the version that the actor looked at
     * @param policy id of the profile that the actor looked at; null for whichever is in force
     */
    public Outcome<ProfileVersion> by(Actor actor, LetterKind kind, int version, int seen, String policy) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("RestoreLetterTemplate");
        }
        Optional<LetterTemplate> earlier = kind == null ? Optional.empty() : templates.at(kind, version);
        if (earlier.isEmpty()) {
            return Outcome.notFound("version");
        }
        Command command = new Command(kind, earlier.get().title(), earlier.get().sections(), seen, policy);
        return edit.change(actor, command, "policy.letter-restored");
    }
}
