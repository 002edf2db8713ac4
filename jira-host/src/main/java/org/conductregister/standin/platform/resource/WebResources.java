package org.conductregister.standin.platform.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The apps' {@code <web-resource>} modules: which files a page gets, and where a file lies in its bundle. */
@Component
final class WebResources {

    private static final Logger log = LoggerFactory.getLogger(WebResources.class);

    /** What Jira itself brings: always on the stand-in's pages, or of no use to an app there. */
    private static final Set<String> OF_THE_HOST = Set.of(
            "com.atlassian.auiplugin",
            "jira.webresources",
            "com.atlassian.plugins.jquery",
            "com.atlassian.jira.jira-header-plugin");

    /** A file of a module; {@code name} is the last part of its address. */
    record File(Module module, String name, String location) {}

    private final PluginModules modules;

    WebResources(PluginModules modules) {
        this.modules = modules;
    }

    /** The files of all modules in the contexts and of those named, each module after those it depends on. */
    List<File> files(Collection<String> contexts, Collection<String> moduleKeys) {
        Map<String, Module> ordered = new LinkedHashMap<>();
        modules.of("web-resource").stream()
                .filter(module -> contexts(module).anyMatch(contexts::contains))
                .forEach(module -> add(module, ordered));
        moduleKeys.forEach(key -> add(key, ordered));
        return ordered.values().stream()
                .flatMap(module -> files(module).stream())
                .toList();
    }

    /** Where the file with this name lies in the module's bundle; folders of a module are looked into. */
    Optional<String> location(Module module, String name) {
        return module.children("resource")
                .filter(WebResources::isDownload)
                .flatMap(resource -> location(resource, name).stream())
                .findFirst();
    }

    private static Optional<String> location(Element resource, String wanted) {
        String name = resource.getAttribute("name");
        String location = resource.getAttribute("location");
        if (name.equals(wanted)) {
            return Optional.of(location);
        }
        return name.endsWith("/") && wanted.startsWith(name) && !wanted.contains("..")
                ? Optional.of(location + wanted.substring(name.length()))
                : Optional.empty();
    }

    private void add(String key, Map<String, Module> ordered) {
        if (OF_THE_HOST.contains(key.split(":")[0])) {
            return;
        }
        modules.find(key)
                .ifPresentOrElse(module -> add(module, ordered), () -> log.error("There is no web-resource {}", key));
    }

    private void add(Module module, Map<String, Module> ordered) {
        if (!ordered.containsKey(module.completeKey())) {
            module.children("dependency")
                    .map(dependency -> dependency.getTextContent().trim())
                    .filter(key -> !key.equals(module.completeKey()))
                    .forEach(key -> add(key, ordered));
            ordered.put(module.completeKey(), module);
        }
    }

    private static Stream<String> contexts(Module module) {
        return module.children("context")
                .map(context -> context.getTextContent().trim());
    }

    /** The files of this module alone. */
    List<File> files(Module module) {
        return module.children("resource")
                .filter(WebResources::isDownload)
                .map(resource -> new File(module, resource.getAttribute("name"), resource.getAttribute("location")))
                .toList();
    }

    private static boolean isDownload(Element resource) {
        return resource.getAttribute("type").equals("download");
    }
}
