package org.conductregister.standin.jira.issue;

import java.util.Map;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.springframework.stereotype.Component;

/** Makes the workflow conditions, validators and functions of the apps by their class names. */
@Component
final class AppSteps {

    /** Elements of a descriptor, each with the child that names the class. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "workflow-condition", "condition-class",
            "workflow-validator", "validator-class",
            "workflow-function", "function-class");

    private final PluginModules modules;

    AppSteps(PluginModules modules) {
        this.modules = modules;
    }

    /** A new object of the class, served from the beans of the app that declares it as a module, as Jira demands. */
    <T> T make(String className, Class<T> type) {
        return ELEMENTS.entrySet().stream()
                .flatMap(element -> modules.of(element.getKey()).stream()
                        .filter(module -> module.text(element.getValue())
                                .filter(className::equals)
                                .isPresent()))
                .findFirst()
                .map(module -> type.cast(module.app().create(className)))
                .orElseThrow(() -> new IllegalStateException("No app declares the workflow step " + className));
    }
}
