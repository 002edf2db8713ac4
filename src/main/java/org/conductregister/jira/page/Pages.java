package org.conductregister.jira.page;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.text.Wording;

/**
 * Renders a page from one record of finished strings. The template sees maps and lists only, so that it can call no
 * method of the app and needs no entry in Jira's allowlist.
 */
public final class Pages {

    private static final String FOLDER = "templates/conduct/";
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private static final String LABELS = "conduct.label.";

    private final TemplateRenderer renderer;
    private final I18nResolver texts;
    private final Wording words;
    private final ObjectMapper json = Json.mapper();
    private final Parts parts = new Parts();

    /**
     * Uses these services of the host.
     *
     * @param renderer escapes whatever a template inserts
     * @param words speaks the labels in the words of the policy in force
     */
    public Pages(TemplateRenderer renderer, I18nResolver texts, Wording words) {
        this.renderer = renderer;
        this.texts = texts;
        this.words = words;
    }

    /**
     * A whole page.
     *
     * @param template its name without folder and ending
     * @param page becomes {@code $page} in the template; the bundle's labels become {@code $text}
     */
    String page(String template, Record page) {
        return render(template, Map.of("page", json.convertValue(page, VALUES), "text", labels()));
    }

    /**
     * A part of somebody else's page, which brings its own texts. The record is all that its template sees, so that equal
     * records give equal markup: it is rendered once and kept, and costs little on the views after that. A record that
     * differs from ticket to ticket gains nothing by that; {@link FrontLinePanel} shows how to leave the key out.
     */
    public String part(String template, Record page) {
        return parts.of(
                new Parts.Part(template, page),
                () -> render(template, Map.of("page", json.convertValue(page, VALUES))));
    }

    private String render(String template, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(FOLDER + template + ".vm", values, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private Map<String, String> labels() {
        return texts.getAllTranslationsForPrefix(LABELS).entrySet().stream()
                .collect(Collectors.toMap(
                        label -> label.getKey().substring(LABELS.length()), label -> words.spoken(label.getValue())));
    }
}
