package org.conductregister.verb;

import java.io.Serializable;

/** Port: the app's own texts, for what verbs write to the staff on tickets. They stand in {@code conduct.properties}. */
public interface Words {

    /** The text with this key, with its arguments filled in. */
    String text(String key, Serializable... arguments);

    /** A constant of the register in words. */
    String word(Enum<?> constant);
}
