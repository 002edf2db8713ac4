package org.conductregister.restriction;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.LegalOrder;
import org.conductregister.restriction.terms.ReadAndFile;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Termination;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.restriction.terms.ThirdParty;

/** The part of {@link ContactCheck} that takes a person to judge: with whom, and about what (R61 to R66, R72, R74). */
final class WhoAndWhat {

    private WhoAndWhat() {}

    static List<Finding> of(InForce binding, Contact contact, Circumstances around) {
        Terms terms = binding.terms();
        if (terms instanceof SoleContact sole) {
            return soleContact(binding, sole, contact, around);
        }
        if (terms instanceof Appointment appointment) {
            return appointment(binding, appointment, contact);
        }
        if (terms instanceof ClosedSubject closed) {
            return when(
                    isAbout(closed.matter(), binding, contact, around), binding, Code.CLOSED_SUBJECT, closed.matter());
        }
        if (terms instanceof ReadAndFile filed) {
            boolean about = filed.matter().isBlank() || isAbout(filed.matter(), binding, contact, around);
            return when(about && !contact.isLive(), binding, Code.READ_AND_FILE, filed.matter());
        }
        if (terms instanceof SeriousIssues serious) {
            return when(contact.origin() != Origin.COMMENT, binding, Code.SERIOUS_ONLY, serious.examples());
        }
        if (terms instanceof ThirdParty third) {
            return when(true, binding, Code.THROUGH_THIRD_PARTY, third.thirdParty());
        }
        if (terms instanceof Termination ended) {
            return when(true, binding, Code.ACCESS_ENDED, ended.scope());
        }
        return terms instanceof LegalOrder order
                ? when(true, binding, Code.LEGAL_ORDER, order.number(), order.conditions())
                : List.of();
    }

    private static List<Finding> when(boolean found, InForce binding, Code code, String... args) {
        return found ? List.of(Finding.of(binding, code, (Object[]) args)) : List.of();
    }

    /** A person has the last word; without one, the words are compared. */
    private static boolean isAbout(String matter, InForce binding, Contact contact, Circumstances around) {
        return Boolean.TRUE.equals(around.said().get(binding.restrictionId()))
                || MatterLikeness.isLikely(matter, contact.matter());
    }

    private static List<Finding> soleContact(InForce binding, SoleContact sole, Contact contact, Circumstances around) {
        boolean away = around.away().contains(sole.contactKey());
        String turn = away ? sole.deputyKey() : sole.contactKey();
        if (contact.withKey() == null) {
            return when(true, binding, Code.FOR_THE_SOLE_CONTACT, turn);
        }
        boolean right =
                contact.withKey().equals(sole.contactKey()) || contact.withKey().equals(turn);
        return when(!right, binding, Code.NOT_THE_SOLE_CONTACT, contact.withKey(), turn);
    }

    private static List<Finding> appointment(InForce binding, Appointment appointment, Contact contact) {
        if (contact.channel() != Channel.IN_PERSON) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        boolean named = !appointment.staffKeys().isEmpty();
        if (named && contact.withKey() != null && !appointment.staffKeys().contains(contact.withKey())) {
            found.add(Finding.of(
                    binding,
                    Code.NOT_THE_NAMED_STAFF,
                    contact.withKey(),
                    appointment.staffKeys().stream().sorted().toList()));
        }
        found.add(Finding.of(binding, Code.BY_APPOINTMENT, appointment.meetingPlace()));
        return found;
    }
}
