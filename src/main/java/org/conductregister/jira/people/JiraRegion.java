package org.conductregister.jira.people;

import com.atlassian.jira.config.properties.ApplicationProperties;
import org.conductregister.policy.Policies;
import org.conductregister.subject.HomeRegion;

/** The country that the policy in force names, or else the one of Jira's own language. */
public final class JiraRegion implements HomeRegion {

    private final Policies policies;
    private final ApplicationProperties settings;

    /** Uses these. */
    public JiraRegion(Policies policies, ApplicationProperties settings) {
        this.policies = policies;
        this.settings = settings;
    }

    @Override
    public String code() {
        String named = policies.active().scope().phoneRegion();
        if (!named.isEmpty()) {
            return named;
        }
        String country = settings.getDefaultLocale().getCountry();
        return country.isEmpty() ? null : country;
    }
}
