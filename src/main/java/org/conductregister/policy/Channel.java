package org.conductregister.policy;

/** How contact takes place (R8). */
public enum Channel {
    IN_PERSON,
    TELEPHONE,
    VOICEMAIL,
    EMAIL,
    LETTER,
    SOCIAL_MEDIA,
    PORTAL,
    HOME_VISIT,
    COPIED_IN
}
