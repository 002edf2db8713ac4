package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * All contact goes to one named person (R62).
 *
 * @param contactKey the sole contact, by user key
 * @param deputyKey who stands in; mandatory, and someone else
 */
public record SoleContact(String contactKey, String deputyKey) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.SOLE_CONTACT;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(Unmet.blank(contactKey), "contactKey", "terms.contact-missing")
                .when(Unmet.blank(deputyKey), "deputyKey", "terms.deputy-missing")
                .when(!Unmet.blank(deputyKey) && deputyKey.equals(contactKey), "deputyKey", "terms.deputy-is-contact")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("contact", names.of(contactKey), "deputy", names.of(deputyKey));
    }
}
