package org.conductregister.standin.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The few settings of Jira's own that apps ask for. */
@Component
final class HostOptions implements ApplicationProperties {

    private static final Map<String, String> VALUES = Map.of("jira.title", "Stand-in for Jira");
    private static final Set<String> ON = Set.of("jira.option.allowattachments", "jira.option.issuelinking");

    @Override
    public String getString(String name) {
        return VALUES.get(name);
    }

    @Override
    public boolean getOption(String key) {
        return ON.contains(key);
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }
}
