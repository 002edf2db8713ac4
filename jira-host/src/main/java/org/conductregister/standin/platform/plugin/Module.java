package org.conductregister.standin.platform.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One module of an app's descriptor, as {@code <servlet key="..." class="...">}. */
public final class Module {

    private final InstalledApp app;
    private final Element element;
    private final Map<String, String> attributes;
    private final String type;
    private final String key;
    private final Map<String, List<Element>> children;
    private final Map<String, String> params;

    Module(InstalledApp app, Element element) {
        this.app = app;
        this.element = element;
        this.attributes = DescriptorXml.attributes(element);
        // Read once: pages ask for these at each view, and a document is slow to walk.
        this.type = element.getTagName();
        this.key = element.getAttribute("key");
        this.children = DescriptorXml.children(element).collect(Collectors.groupingBy(Element::getTagName));
        this.params = params(element);
    }

    public InstalledApp app() {
        return app;
    }

    /** Name of the element, as {@code web-panel}. */
    public String type() {
        return type;
    }

    public String key() {
        return key;
    }

    /** {@code app-key:module-key}. */
    public String completeKey() {
        return app.key() + ":" + key;
    }

    /** The attribute's value; empty when it is missing or blank. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isBlank());
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    /** The element itself, for what attributes do not say. Read only. */
    public Element element() {
        return element;
    }

    /** Child elements of this name, in order. */
    public Stream<Element> children(String name) {
        return children.getOrDefault(name, List.of()).stream();
    }

    /** Text of the first child element of this name; empty when there is none. */
    public Optional<String> text(String name) {
        return children(name).findFirst().map(child -> child.getTextContent().trim());
    }

    /** {@code <param name="...">} children (value as attribute or text) of this element. */
    public Map<String, String> params() {
        return params;
    }

    /** As {@link #params()}, for an element inside this module. */
    public static Map<String, String> params(Element of) {
        return DescriptorXml.children(of, "param")
                .collect(Collectors.toMap(
                        param -> param.getAttribute("name"),
                        param -> param.hasAttribute("value")
                                ? param.getAttribute("value")
                                : param.getTextContent().trim()));
    }

    /** Lower comes first; 1000 when nothing is said. */
    public int weight() {
        return attribute("weight").map(Integer::parseInt).orElse(1000);
    }

    /** A new object of the module's class, its constructor served from the app's beans. */
    public Object create() {
        return app.create(attribute("class")
                .orElseThrow(() -> new IllegalStateException("The module " + completeKey() + " names no class")));
    }

    @Override
    public String toString() {
        return type() + " " + completeKey();
    }
}
