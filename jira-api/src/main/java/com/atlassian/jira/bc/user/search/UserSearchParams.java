package com.atlassian.jira.bc.user.search;

/**
 * What users to look for.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class UserSearchParams {
    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final boolean includeInactive;
    private final Integer maxResults;

    private UserSearchParams(Builder builder) {
        allowEmptyQuery = builder.allowEmptyQuery;
        includeActive = builder.includeActive;
        includeInactive = builder.includeInactive;
        maxResults = builder.maxResults;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    public boolean includeActive() {
        return includeActive;
    }

    public boolean includeInactive() {
        return includeInactive;
    }

    public Integer getMaxResults() {
        return maxResults;
    }
    /** Builds {@link UserSearchParams}. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private Integer maxResults;

        public Builder() {}

        public Builder(int maxResults) {
            this.maxResults = maxResults;
        }

        public Builder allowEmptyQuery(boolean allow) {
            allowEmptyQuery = allow;
            return this;
        }

        public Builder includeActive(boolean include) {
            includeActive = include;
            return this;
        }

        public Builder includeInactive(boolean include) {
            includeInactive = include;
            return this;
        }

        public Builder maxResults(Integer maximum) {
            maxResults = maximum;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
