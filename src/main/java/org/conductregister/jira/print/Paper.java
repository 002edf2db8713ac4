package org.conductregister.jira.print;

import java.util.Locale;
import java.util.Set;

/** The two sizes of paper that offices use. */
public enum Paper {
    A4("A4"),
    LETTER("letter");

    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "DO", "SV", "VE");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** The size that offices of the locale's country use. A locale without a country says nothing, and so gets A4. */
    public static Paper usualIn(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /** As a style sheet names it. */
    String css() {
        return css;
    }
}
