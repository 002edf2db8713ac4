package org.conductregister.policy;

import java.util.List;
import java.util.Locale;

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

    /**
     * A text of the app in this policy's words: {@code @customer@} and {@code @customers@} stand for them, with a capital at
     * the start of a sentence, and {@code @a customer@} for the word with its article.
     */
    public String spoken(String text) {
        return text.indexOf('@') < 0
                ? text
                : text.replace("@customer@", customer)
                        .replace("@customers@", customers)
                        .replace("@Customer@", capital(customer))
                        .replace("@Customers@", capital(customers))
                        .replace("@a customer@", article(customer) + customer);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String article(String word) {
        return word.isEmpty() || "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) < 0 ? "a " : "an ";
    }

    /** A word and what it means in this policy. */
    public record Entry(String word, String meaning) {}
}
