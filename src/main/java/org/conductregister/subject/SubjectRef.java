package org.conductregister.subject;

import java.util.ArrayList;
import java.util.List;

/**
 * How a person is named before the register knows them.
 *
 * @param userKey Jira's user key; null or blank for someone without an account
 * @param email address; null or blank if unknown
 * @param name as staff know them
 */
public record SubjectRef(String userKey, String email, String name) {

    /** The marks given, the strongest first; empty if none is. */
    public List<Identifier> identifiers() {
        List<Identifier> marks = new ArrayList<>();
        if (userKey != null && !userKey.isBlank()) {
            marks.add(Identifier.user(userKey));
        }
        if (email != null && !email.isBlank()) {
            marks.add(Identifier.email(email));
        }
        return marks;
    }
}
