package org.conductregister.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How somebody, or a property, is named before the register knows them (R6, R29). Whatever is null or blank is not known.
 *
 * @param userKey Jira's user key
 * @param email address
 * @param name as staff know them
 * @param kind null for a person, or for a property if an address is all that is said
 * @param phone number as typed
 * @param region whose national telephone numbers are meant, as two letters of ISO 3166; null if only international ones are
 * @param address postal address on one line
 * @param organisation id of a JSM organisation
 * @param actsFor whom a representative represents
 */
public record SubjectRef(
        String userKey,
        String email,
        String name,
        Subject.Kind kind,
        String phone,
        String region,
        String address,
        String organisation,
        String actsFor) {

    /** Nobody in particular. */
    public static final SubjectRef NOBODY = new SubjectRef(null, null, null);

    /** A person. */
    public SubjectRef(String userKey, String email, String name) {
        this(userKey, email, name, null, null, null, null, null, null);
    }

    /** A subject of the register as somebody would name it. */
    public static SubjectRef of(Subject subject) {
        return new SubjectRef(
                subject.userKey(),
                subject.email(),
                subject.name(),
                subject.kind(),
                subject.phone(),
                null,
                subject.address(),
                subject.organisation(),
                subject.actsFor());
    }

    /** The kind that is said, or that the marks speak for. */
    public Subject.Kind kindMeant() {
        if (kind != null) {
            return kind;
        }
        List<Identifier> marks = identifiers();
        if (marks.isEmpty()) {
            return Subject.Kind.PERSON;
        }
        return switch (marks.get(0).kind()) {
            case ADDRESS -> Subject.Kind.PROPERTY;
            case ORGANISATION -> Subject.Kind.GROUP;
            default -> Subject.Kind.PERSON;
        };
    }

    /** The marks given, the strongest first; empty if none is. What cannot be read as a mark is left out. */
    public List<Identifier> identifiers() {
        List<Identifier> marks = new ArrayList<>();
        if (isSaid(userKey)) {
            marks.add(Identifier.user(userKey));
        }
        if (isSaid(organisation)) {
            marks.add(Identifier.organisation(organisation));
        }
        if (isSaid(email)) {
            marks.add(Identifier.email(email));
        }
        phoneMark().ifPresent(marks::add);
        Identifier.address(address).ifPresent(marks::add);
        return marks;
    }

    Optional<Identifier> phoneMark() {
        return isSaid(phone) ? Identifier.phone(phone, region) : Optional.empty();
    }

    static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
