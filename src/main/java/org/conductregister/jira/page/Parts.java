package org.conductregister.jira.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Parts of pages as rendered, by template and content. Nothing in here can be out of date: another text, language, reader
 * or restriction makes another record. When it is full it begins anew, so that it stays small and needs no order.
 */
final class Parts {

    private static final int KEPT = 500;

    /** @param content an immutable record of finished strings */
    record Part(String template, Record content) {}

    private final Map<Part, String> rendered = new ConcurrentHashMap<>();

    String of(Part part, Supplier<String> rendering) {
        String known = rendered.get(part);
        if (known != null) {
            return known;
        }
        String html = rendering.get();
        if (rendered.size() >= KEPT) {
            rendered.clear();
        }
        rendered.put(part, html);
        return html;
    }
}
