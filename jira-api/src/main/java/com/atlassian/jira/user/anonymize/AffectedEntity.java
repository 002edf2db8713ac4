package com.atlassian.jira.user.anonymize;

import java.util.Optional;

/**
 * Data that an anonymization touches.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String descriptionKey;
    private final Long numberOfOccurrences;

    private AffectedEntity(Builder builder) {
        type = builder.type;
        descriptionKey = builder.descriptionKey;
        numberOfOccurrences = builder.numberOfOccurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public Optional<Long> getNumberOfOccurrences() {
        return Optional.ofNullable(numberOfOccurrences);
    }
    /** Builds {@link AffectedEntity}. */
    public static class Builder {
        private final AffectedEntityType type;
        private String descriptionKey;
        private Long numberOfOccurrences;

        private Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder descriptionKey(String key) {
            descriptionKey = key;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            numberOfOccurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(this);
        }
    }
}
