package org.conductregister.standin.jira.issue;

import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.springframework.stereotype.Component;

/** Makes the workflow conditions, validators and functions of the apps by their class names. */
@Component
final class AppSteps {

    private final PluginModules modules;

    AppSteps(PluginModules modules) {
        this.modules = modules;
    }

    /** A new object of the class, served from the beans of the app that holds it. */
    <T> T make(String className, Class<T> type) {
        for (InstalledApp app : modules.apps()) {
            if (holds(app, className)) {
                return type.cast(app.create(className));
            }
        }
        throw new IllegalStateException("No app holds the workflow step " + className);
    }

    private static boolean holds(InstalledApp app, String className) {
        try {
            return Class.forName(className, false, app.classLoader()) != null;
        } catch (ClassNotFoundException elsewhere) {
            return false;
        }
    }
}
