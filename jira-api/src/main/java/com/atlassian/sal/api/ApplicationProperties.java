package com.atlassian.sal.api;

import java.io.File;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * The host's base URL, name, version and home.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    File getHomeDirectory();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();

    String getPropertyValue(String key);

    String getApplicationFileEncoding();
}
