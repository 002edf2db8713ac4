package org.conductregister.standin.platform.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.conductregister.standin.Settings;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.template.MethodAllowlist;
import org.conductregister.standin.platform.template.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the page of this request needs of the apps' scripts and styles. A page asks for its contexts ({@code atl.general},
 * {@code jira.view.issue}, {@code customerportal}...), the app's code asks for more, and the frame prints the tags last.
 */
@Component
public final class PageResources implements PageBuilderService, AppListener {

    private static final String ATTRIBUTE = PageResources.class.getName();

    private final WebResources resources;
    private final Map<Wanted, String> made = new ConcurrentHashMap<>();
    private final Templates templates =
            new Templates(PageResources.class.getClassLoader(), new MethodAllowlist(List.of(), Set.of()));

    PageResources(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return current();
    }

    /**
     * Tags for everything that this request asked for, in the order of dependency; empty when that is nothing. What was
     * asked for before is not made again, as Jira keeps its batches; data of the request are told each time.
     */
    public String tagsHtml() {
        Required required = current();
        return required.data.isEmpty()
                ? made.computeIfAbsent(
                        new Wanted(Set.copyOf(required.contexts), List.copyOf(required.modules)), any -> tags(required))
                : tags(required);
    }

    /** Nothing is served before the apps are there; one that comes later brings files that were not known. */
    @Override
    public void enabled(InstalledApp app) {
        made.clear();
    }

    private record Wanted(Set<String> contexts, List<String> modules) {}

    private String tags(Required required) {
        List<WebResources.File> files = resources.files(required.contexts, required.modules);
        return templates.render(
                "platform/resource-tags.vm",
                Map.of(
                        "base",
                        Settings.CONTEXT_PATH,
                        "data",
                        required.data,
                        "style",
                        batch(files, ".css"),
                        "script",
                        batch(files, ".js")));
    }

    /** One address for all of them, as Jira gives a page one batch and not each file; empty for none. */
    private static String batch(List<WebResources.File> files, String ending) {
        List<Module> modules = files.stream()
                .filter(file -> file.name().endsWith(ending))
                .map(WebResources.File::module)
                .distinct()
                .toList();
        return modules.isEmpty()
                ? ""
                : Settings.CONTEXT_PATH + "/download/batch/"
                        + modules.stream().map(Module::completeKey).collect(Collectors.joining(",")) + "/batch" + ending
                        + "?v="
                        + modules.stream()
                                .map(module -> module.app().version())
                                .distinct()
                                .collect(Collectors.joining(","));
    }

    private static Required current() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Required required = (Required) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (required == null) {
            required = new Required();
            request.setAttribute(ATTRIBUTE, required, RequestAttributes.SCOPE_REQUEST);
        }
        return required;
    }

    private static final class Required implements WebResourceAssembler, RequiredResources, RequiredData {

        private final Set<String> contexts = new java.util.LinkedHashSet<>();
        private final Set<String> modules = new java.util.LinkedHashSet<>();
        private final Map<String, String> data = new LinkedHashMap<>();

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredData data() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            modules.add(moduleCompleteKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String webResourceContext) {
            contexts.add(webResourceContext);
            return this;
        }

        @Override
        public RequiredData requireData(String key, String content) {
            data.put(key, content);
            return this;
        }
    }
}
