package org.conductregister.letter;

import java.time.Instant;
import org.conductregister.policy.PolicyProfile.LetterTemplate;

/**
 * A version of the policy in which a letter got the words that it has there.
 *
 * @param version its number
 * @param byName who made it, by name at that time; an empty text for the one that the app ships
 * @param at when; null for the one that the app ships
 * @param template the words
 */
public record TemplateChange(int version, String byName, Instant at, LetterTemplate template) {}
