package org.conductregister.policy;

import java.util.List;
import java.util.Optional;

/** Port: the versions of profiles that were made in this register (R1). Versions are added and never changed. */
public interface ProfileVersions {

    /**
     * Keeps a version, within the unit of work that makes the change.
     *
     * @throws org.conductregister.verb.Journal.Conflict if this version of the profile is kept already
     */
    void add(ProfileVersion version);

    /** The version with this {@link PolicyProfile#reference()}. */
    Optional<ProfileVersion> find(String reference);

    /** Every kept version of a profile, oldest first. */
    List<ProfileVersion> of(String profileId);

    /** The number of the newest kept version of a profile; 0 if none is kept. Cheap: reads no profile. */
    int newest(String profileId);

    /** The ids of the profiles of which a version is kept, in alphabetical order. */
    List<String> ids();
}
