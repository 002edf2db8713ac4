package org.conductregister.standin.platform.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.conductregister.standin.Settings;
import org.conductregister.standin.platform.web.WebServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What SAL tells about the product: it answers as Jira 11.3 does, for the app must not know where it runs. */
@Component
final class SiteProperties implements ApplicationProperties {

    private static final Date BUILT = Date.from(Instant.parse("2025-12-03T00:00:00Z"));

    private final Settings settings;
    private final ObjectProvider<WebServer> server;

    SiteProperties(Settings settings, ObjectProvider<WebServer> server) {
        this.settings = settings;
        this.server = server;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> Settings.CONTEXT_PATH;
            case CANONICAL, ABSOLUTE ->
                Optional.ofNullable(server.getObject().baseUrl())
                        .map(Object::toString)
                        .orElse("http://localhost:" + settings.port() + Settings.CONTEXT_PATH);
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }

    @Override
    public Date getBuildDate() {
        return (Date) BUILT.clone();
    }

    @Override
    public String getBuildNumber() {
        return "11030000";
    }

    @Override
    public File getHomeDirectory() {
        return home().toFile();
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home());
    }

    @Override
    public String getPropertyValue(String key) {
        return null;
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    private Path home() {
        return settings.data().toAbsolutePath();
    }
}
