package com.atlassian.jira.workflow;

/**
 * What a transition may skip.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class TransitionOptions {
    private final boolean skipConditions;
    private final boolean skipPermissions;
    private final boolean skipValidators;

    private TransitionOptions(Builder builder) {
        skipConditions = builder.skipConditions;
        skipPermissions = builder.skipPermissions;
        skipValidators = builder.skipValidators;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }
    /** Builds {@link TransitionOptions}. */
    public static class Builder {
        private boolean skipConditions;
        private boolean skipPermissions;
        private boolean skipValidators;

        public Builder skipConditions() {
            skipConditions = true;
            return this;
        }

        public Builder skipPermissions() {
            skipPermissions = true;
            return this;
        }

        public Builder skipValidators() {
            skipValidators = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
