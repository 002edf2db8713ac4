package org.conductregister.restriction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conductregister.restriction.terms.SoleContact;

/**
 * This contact against the terms in force (R118). Pure: the same question has the same answer. What can be told from
 * the facts it says; what takes judgement it asks; and what a person has answered it takes over, for or against.
 *
 * <p>It never keeps anybody from answering, and an emergency is always to be answered (R119).
 */
public final class ContactCheck {

    private ContactCheck() {}

    /** The verdict on a contact. */
    public static Verdict of(Collection<InForce> terms, Contact contact, Circumstances around) {
        if (contact.emergency()) {
            return new Verdict(Verdict.Advice.ANSWER_NOW, List.of());
        }
        List<Finding> findings = new ArrayList<>();
        for (InForce binding : terms) {
            Boolean said = around.said().get(binding.restrictionId());
            if (!Boolean.FALSE.equals(said) && applies(binding, contact)) {
                against(binding, contact, around).stream()
                        .map(finding -> said == null ? finding : finding.confirm())
                        .forEach(findings::add);
            }
        }
        return Verdict.of(findings);
    }

    /** What came before the terms cannot be against them; to whom it goes matters all the same. */
    private static boolean applies(InForce binding, Contact contact) {
        return binding.terms() instanceof SoleContact || !contact.at().isBefore(binding.from());
    }

    private static List<Finding> against(InForce binding, Contact contact, Circumstances around) {
        List<Finding> found = new ArrayList<>(HowAndWhen.of(binding, contact, around));
        found.addAll(WhoAndWhat.of(binding, contact, around));
        return found;
    }
}
