package org.conductregister.policy;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.verb.Role;

/**
 * One organisation's policy, as data (R1). Immutable; a case keeps the version that it began under.
 *
 * @param id stable key of the profile, for example {@code mid-murray-2023}
 * @param version counts up with each change of the profile
 * @param title the policy's title
 * @param number the policy's own number, or an empty text
 * @param organisation whose policy it is; letters speak in this name
 * @param publicLink where a customer can read it; in every letter (R3)
 * @param appealTo to whom an appeal goes, in words
 * @param externalReviewer who reviews from outside, in words (R108)
 * @param categories conduct categories (R13, R16)
 * @param restrictionTypes the catalogue of restrictions
 * @param roles which groups hold which role (R54)
 * @param clocks lengths of time
 * @param letters one template per kind
 */
public record PolicyProfile(
        String id,
        int version,
        String title,
        String number,
        String organisation,
        URI publicLink,
        String appealTo,
        String externalReviewer,
        List<Category> categories,
        List<RestrictionType> restrictionTypes,
        Map<Role, Set<String>> roles,
        Clocks clocks,
        Map<LetterKind, LetterTemplate> letters) {

    /** Copies every collection. */
    public PolicyProfile {
        categories = List.copyOf(categories);
        restrictionTypes = List.copyOf(restrictionTypes);
        roles = Map.copyOf(roles);
        letters = Map.copyOf(letters);
    }

    /**
     * A kind of conduct (R16).
     *
     * @param key stable
     * @param name as staff choose it
     * @param definition what it means
     * @param behaviours examples
     */
    public record Category(String key, String name, String definition, List<String> behaviours) {
        /** Copies the examples. */
        public Category {
            behaviours = List.copyOf(behaviours);
        }
    }

    /**
     * A kind of restriction, made of typed terms.
     *
     * @param key stable
     * @param name as deciders choose it
     * @param terms what its parameters are
     * @param instruction what an agent is to do (R117), with {@code ${...}} for the terms' particulars
     * @param letterWording the same for the customer's letter
     * @param ceiling the longest time to the first review, from the letter's date
     * @param approver who may approve it
     * @param severity orders the banner; the highest comes first
     * @param demands clauses that its letter must have beyond those of every restriction letter
     */
    public record RestrictionType(
            String key,
            String name,
            TermsKind terms,
            String instruction,
            String letterWording,
            Period ceiling,
            Role approver,
            int severity,
            Set<Clause> demands) {
        /** Copies the clauses. */
        public RestrictionType {
            demands = Set.copyOf(demands);
        }
    }

    /**
     * Lengths of time (section 15 of the requirements).
     *
     * @param reviewInterval what is proposed as the time to a review
     * @param reviewCeiling no review later than this after the notice was sent (R99)
     * @param reviewLead how long before its date a review ticket is opened
     */
    public record Clocks(Period reviewInterval, Period reviewCeiling, Period reviewLead) {}

    /**
     * A letter before its particulars are filled in.
     *
     * @param title subject line
     * @param demands the clauses that every letter of this kind must have (R80)
     * @param sections in order
     */
    public record LetterTemplate(String title, Set<Clause> demands, List<Section> sections) {
        /** Copies both. */
        public LetterTemplate {
            demands = Set.copyOf(demands);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of a letter.
     *
     * @param clause the clause that it fulfils, or null for plain text
     * @param heading shown above; may be empty
     * @param text with {@code ${...}} for the case's particulars
     */
    public record Section(Clause clause, String heading, String text) {}

    /** The restriction type with this key. */
    public Optional<RestrictionType> restrictionType(String key) {
        return restrictionTypes.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** The category with this key. */
    public Optional<Category> category(String key) {
        return categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst();
    }
}
