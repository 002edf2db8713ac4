package org.conductregister.subject;

/** Port: the country whose telephone numbers are written without a country code. */
@FunctionalInterface
public interface HomeRegion {

    /** Two letters of ISO 3166; null if it is not known, so that only international numbers can be read. */
    String code();
}
