package com.atlassian.audit.entity;

/**
 * A further fact of an event.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class AuditAttribute {
    private final String nameI18nKey;
    private final String name;
    private final String value;

    private AuditAttribute(Builder builder) {
        nameI18nKey = builder.nameI18nKey;
        name = builder.name;
        value = builder.value;
    }

    public static Builder fromI18nKeys(String nameI18nKey, String value) {
        return new Builder(nameI18nKey, value);
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
    /** Builds an {@link AuditAttribute}. */
    public static class Builder {
        private final String nameI18nKey;
        private final String value;
        private String name;

        private Builder(String nameI18nKey, String value) {
            this.nameI18nKey = nameI18nKey;
            this.value = value;
        }

        public Builder withNameTranslation(String text) {
            name = text;
            return this;
        }

        public AuditAttribute build() {
            return new AuditAttribute(this);
        }
    }
}
