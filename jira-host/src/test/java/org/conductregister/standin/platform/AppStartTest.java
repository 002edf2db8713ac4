package org.conductregister.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.conductregister.standin.StartFailure;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.conductregister.tiny.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app either starts, as a bundle of its own, or says why it does not. */
class AppStartTest {

    @TempDir
    Path folder;

    @Test
    void anAppRunsInItsOwnClassLoaderWithItsBeansAndTexts() throws Exception {
        try (Host host = start(Map.of(), Map.of())) {
            InstalledApp app = host.bean(PluginModules.class)
                    .app("org.conductregister.tiny")
                    .orElseThrow();
            Object greeter = app.create("org.conductregister.tiny.Greeter");
            assertThat(greeter).isNotInstanceOf(Greeter.class);
            assertThat(greeter.getClass().getMethod("greet", String.class).invoke(greeter, "Ida"))
                    .isEqualTo("Good day, Ida");
            assertThat(host.bean(Translations.class).text(Locale.UK, "tiny.greeting", "Ida"))
                    .isEqualTo("Good day, Ida");
        }
    }

    @Test
    void anImportThatNothingExportsIsNamed() {
        assertThatThrownBy(() -> start(Map.of("Import-Package", "org.nowhere;version=\"[3,4)\",*"), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("org.nowhere");
    }

    @Test
    void aServiceThatTheHostDoesNotOfferIsNamed() {
        assertThatThrownBy(() ->
                        start(Map.of(), Map.of("META-INF/plugin-components/imports", "java.util.concurrent.Executor")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("service java.util.concurrent.Executor");
    }

    @Test
    void aBeanThatCannotBeMadeIsNamedWithWhatItLacks() {
        assertThatThrownBy(() -> start(Map.of(), Map.of("META-INF/plugin-components/imports", "java.time.Clock")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("making the bean tallyJob")
                .hasMessageContaining("com.atlassian.activeobjects.external.ActiveObjects");
    }

    private Host start(Map<String, String> headers, Map<String, String> files) throws Exception {
        Path jar = TinyJar.build(folder, headers, files);
        return Host.start(new Settings(0, folder.resolve("data"), jar, "node1", null));
    }
}
