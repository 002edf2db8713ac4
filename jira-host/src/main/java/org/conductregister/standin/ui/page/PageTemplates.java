package org.conductregister.standin.ui.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.standin.platform.template.MethodAllowlist;
import org.conductregister.standin.platform.template.Templates;
import org.springframework.stereotype.Component;

/**
 * The templates of the host's pages. Records become maps before a template sees them, so that templates call no methods but
 * those of lists; the names of what holds finished markup end in {@code Html}.
 */
@Component
public class PageTemplates {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Templates templates =
            new Templates(PageTemplates.class.getClassLoader(), new MethodAllowlist(List.of(), Set.of()));
    private final ObjectMapper json;

    PageTemplates(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param name below {@code templates/standin}, without ending
     * @param model records, maps and strings by the names the template uses; null values are left out
     */
    public String render(String name, Map<String, ?> model) {
        Map<String, Object> plain = new HashMap<>();
        model.forEach((key, value) -> plain.put(key, plain(value)));
        plain.values().removeIf(value -> value == null);
        return templates.render("templates/standin/" + name + ".vm", plain);
    }

    private Object plain(Object value) {
        return value == null || value instanceof String || value instanceof Map ? value : json.convertValue(value, MAP);
    }
}
