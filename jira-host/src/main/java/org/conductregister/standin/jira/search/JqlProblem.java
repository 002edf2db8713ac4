package org.conductregister.standin.jira.search;

/** A query that is no JQL, or beyond the part of JQL that the stand-in knows. The message is for the user. */
final class JqlProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JqlProblem(String message) {
        super(message);
    }
}
