package org.conductregister.jira.rest;

/** A call that cannot be understood: answered with 400 and what was expected. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String field;

    /** @param field the property or parameter at fault, or null */
    Malformed(String message, String field) {
        super(message, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
