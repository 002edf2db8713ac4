package org.conductregister.policy;

/** What categories of different policies have in common, so that their statistics can be laid side by side (R16). */
public enum Theme {
    PERSISTENCE,
    DEMANDS,
    LACK_OF_COOPERATION,
    ARGUMENTS,
    BEHAVIOURS
}
