package org.conductregister.threat;

import java.util.stream.Stream;

/** What can be ticked of a threatening voice and its background (R42, R43, R46); in groups, so that it goes fast. */
public enum Trait {
    LOUD(Group.LOUDNESS),
    MEDIUM(Group.LOUDNESS),
    SOFT(Group.LOUDNESS),
    FAST(Group.SPEED),
    MEASURED(Group.SPEED),
    SLOW(Group.SPEED),
    CLEAR(Group.DICTION),
    SLURRED(Group.DICTION),
    MUFFLED(Group.DICTION),
    CALM(Group.MANNER),
    ANGRY(Group.MANNER),
    EMOTIONAL(Group.MANNER),
    LAUGHING(Group.MANNER),
    HESITANT(Group.MANNER),
    DRUNK(Group.MANNER),
    LISP(Group.IMPEDIMENT),
    STUTTER(Group.IMPEDIMENT),
    NASAL(Group.IMPEDIMENT),
    HOARSE(Group.IMPEDIMENT),
    FAMILIAR_WITH_AREA(Group.AREA),
    STRANGE_TO_AREA(Group.AREA),
    ACCENT(Group.LANGUAGE),
    WELL_SPOKEN(Group.LANGUAGE),
    INCOHERENT(Group.LANGUAGE),
    IRRATIONAL(Group.LANGUAGE),
    RECORDED(Group.LANGUAGE),
    READ_OUT(Group.LANGUAGE),
    QUIET(Group.BACKGROUND),
    TRAFFIC(Group.BACKGROUND),
    VOICES(Group.BACKGROUND),
    MUSIC(Group.BACKGROUND),
    MACHINES(Group.BACKGROUND),
    ANIMALS(Group.BACKGROUND),
    WIND(Group.BACKGROUND);

    /** What a trait is a trait of. */
    public enum Group {
        LOUDNESS,
        SPEED,
        DICTION,
        MANNER,
        IMPEDIMENT,
        AREA,
        LANGUAGE,
        BACKGROUND;

        /** The traits of this group, in order. */
        public Stream<Trait> traits() {
            return Stream.of(Trait.values()).filter(trait -> trait.group == this);
        }
    }

    private final Group group;

    Trait(Group group) {
        this.group = group;
    }

    /** What it is a trait of. */
    public Group group() {
        return group;
    }
}
