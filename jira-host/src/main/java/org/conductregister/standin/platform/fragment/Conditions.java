package org.conductregister.standin.platform.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What decides whether a web fragment is shown: {@code <condition>} and {@code <conditions type="AND|OR">}, nested. */
final class Conditions {

    private final FragmentParts parts;

    Conditions(FragmentParts parts) {
        this.parts = parts;
    }

    /** All conditions directly below the element; several count as joined by AND. */
    Predicate<Map<String, Object>> of(Module module) {
        return joined(module, module.element(), true);
    }

    private Predicate<Map<String, Object>> joined(Module module, Element parent, boolean all) {
        List<Predicate<Map<String, Object>>> each = elements(parent)
                .filter(element -> element.getTagName().startsWith("condition"))
                .map(element -> element.getTagName().equals("condition")
                        ? single(module, element)
                        : joined(module, element, !element.getAttribute("type").equalsIgnoreCase("OR")))
                .toList();
        if (each.isEmpty()) {
            return context -> true;
        }
        return all
                ? context -> each.stream().allMatch(condition -> condition.test(context))
                : context -> each.stream().anyMatch(condition -> condition.test(context));
    }

    private Predicate<Map<String, Object>> single(Module module, Element element) {
        Condition condition = (Condition) parts.create(module, element.getAttribute("class"));
        condition.init(Module.params(element));
        return element.getAttribute("invert").equals("true")
                ? context -> !condition.shouldDisplay(context)
                : condition::shouldDisplay;
    }

    private static java.util.stream.Stream<Element> elements(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
