package com.atlassian.audit.entity;

/**
 * What an event is about.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class AuditResource {
    private final String name;
    private final String type;
    private final String id;
    private final String uri;

    private AuditResource(Builder builder) {
        name = builder.name;
        type = builder.type;
        id = builder.id;
        uri = builder.uri;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public String getId() {
        return id;
    }

    public String getUri() {
        return uri;
    }
    /** Builds an {@link AuditResource}. */
    public static class Builder {
        private final String name;
        private final String type;
        private String id;
        private String uri;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String newId) {
            id = newId;
            return this;
        }

        public Builder uri(String newUri) {
            uri = newUri;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
