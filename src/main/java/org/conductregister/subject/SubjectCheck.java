package org.conductregister.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.subject.Identifier.Kind;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/**
 * What is wrong with how a subject is named (R6, R29, R88). Two things it holds apart: a person is no house, so an address
 * marks a property and nothing else; and an organisation marks a group. Otherwise a restriction on one would be shown for
 * everybody who lives or works there.
 */
public final class SubjectCheck {

    private SubjectCheck() {}

    /** Everything wrong with what somebody typed; empty if nothing is. That no mark is given at all is not looked at. */
    public static List<Reason> wrong(SubjectRef ref) {
        List<Reason> reasons = unreadable(ref);
        reasons.addAll(wrong(ref.kindMeant(), ref.identifiers(), ref.actsFor()));
        return reasons;
    }

    /** What cannot be read as the mark that it is said to be, or is longer than anything. */
    static List<Reason> unreadable(SubjectRef ref) {
        List<Reason> reasons = new ArrayList<>();
        if (SubjectRef.isSaid(ref.email()) && !MailAddress.isUsable(ref.email())) {
            reasons.add(Reason.at("email", "subject.email-unusable", Limits.shortened(ref.email())));
        }
        if (SubjectRef.isSaid(ref.phone()) && ref.phoneMark().isEmpty()) {
            reasons.add(Reason.at("phone", "subject.phone-unusable", Limits.shortened(ref.phone())));
        }
        if (SubjectRef.isSaid(ref.address())
                && Identifier.address(ref.address()).isEmpty()) {
            reasons.add(Reason.at("address", "subject.address-unclear", Limits.shortened(ref.address())));
        }
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("name", ref.name());
        lines.put("email", ref.email());
        lines.put("phone", ref.phone());
        lines.put("address", ref.address());
        lines.put("actsFor", ref.actsFor());
        reasons.addAll(Limits.lines(lines));
        return reasons;
    }

    /** Everything wrong with a subject of this kind having these marks. */
    static List<Reason> wrong(Subject.Kind kind, Collection<Identifier> marks, String actsFor) {
        List<Reason> reasons = new ArrayList<>();
        Set<Kind> kinds = marks.stream().map(Identifier::kind).collect(Collectors.toSet());
        if (kind == Subject.Kind.PROPERTY) {
            if (kinds.stream().anyMatch(each -> each != Kind.ADDRESS)) {
                reasons.add(Reason.at("subjectKind", "subject.property-by-address-alone"));
            } else if (kinds.isEmpty()) {
                reasons.add(Reason.at("address", "subject.address-missing"));
            }
        } else if (kinds.contains(Kind.ADDRESS)) {
            reasons.add(Reason.at("address", "subject.address-of-no-property"));
        }
        if (kind != Subject.Kind.GROUP && kinds.contains(Kind.ORGANISATION)) {
            reasons.add(Reason.at("organisation", "subject.organisation-of-no-group"));
        }
        if (kind == Subject.Kind.GROUP && kinds.contains(Kind.USER)) {
            reasons.add(Reason.at("account", "subject.account-of-group"));
        }
        if (kind == Subject.Kind.REPRESENTATIVE && !SubjectRef.isSaid(actsFor)) {
            reasons.add(Reason.at("actsFor", "subject.acts-for-missing"));
        } else if (kind != Subject.Kind.REPRESENTATIVE && SubjectRef.isSaid(actsFor)) {
            reasons.add(Reason.at("actsFor", "subject.acts-for-nobody"));
        }
        return reasons;
    }

    /** How many Jira accounts are among these. */
    static long accounts(Collection<Identifier> marks) {
        return marks.stream().filter(mark -> mark.kind() == Kind.USER).count();
    }

    /** The field in which a mark of this kind is typed. */
    static String field(Identifier mark) {
        return switch (mark.kind()) {
            case USER -> "account";
            case EMAIL -> "email";
            case ORGANISATION -> "organisation";
            case PHONE -> "phone";
            case ADDRESS -> "address";
        };
    }
}
