package org.conductregister.policy;

import java.util.List;

/**
 * What the policy calls people and things.
 *
 * @param customer the word for the person concerned, in the singular: customer, complainant, resident
 * @param customers the same in the plural
 * @param glossary words that the report form explains (R17)
 */
public record Vocabulary(String customer, String customers, List<Entry> glossary) {

    /** The words that the app itself uses. */
    public static final Vocabulary PLAIN = new Vocabulary("customer", "customers", List.of());

    /** Copies the glossary; the app's own words if none are said. */
    public Vocabulary {
        customer = customer == null ? "customer" : customer;
        customers = customers == null ? "customers" : customers;
        glossary = glossary == null ? List.of() : List.copyOf(glossary);
    }

    /** A word and what it means in this policy. */
    public record Entry(String word, String meaning) {}
}
