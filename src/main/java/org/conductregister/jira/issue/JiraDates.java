package org.conductregister.jira.issue;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as Jira's date fields take them: in the format that this Jira is set to. */
final class JiraDates {

    private static final String FORMAT = "jira.date.picker.java.format";

    private final ApplicationProperties settings;

    JiraDates(ApplicationProperties settings) {
        this.settings = settings;
    }

    String day(LocalDate date) {
        String format = settings.getString(FORMAT);
        return DateTimeFormatter.ofPattern(format == null ? "d/MMM/yy" : format, settings.getDefaultLocale())
                .format(date);
    }
}
