package org.conductregister.standin.platform.template;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.conductregister.standin.Settings;

/** The templates of one app. Each finds {@code $i18n} and {@code $baseurl} besides what it is given. */
public final class AppTemplateRenderer implements TemplateRenderer {

    private final Templates templates;
    private final I18nHelper i18n;

    AppTemplateRenderer(Templates templates, I18nHelper i18n) {
        this.templates = templates;
        this.i18n = i18n;
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            templates.render(templateName, with(context), writer);
        } catch (VelocityException problem) {
            throw new RenderingException(problem.getMessage(), problem);
        }
    }

    /** The template as a text. */
    public String render(String templateName, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        render(templateName, context, out);
        return out.toString();
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            return templates.renderText(fragment, with(context));
        } catch (VelocityException problem) {
            throw new RenderingException(problem.getMessage(), problem);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return templates.exists(templateName);
    }

    private Map<String, Object> with(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.putIfAbsent("i18n", i18n);
        all.putIfAbsent("baseurl", Settings.CONTEXT_PATH);
        return all;
    }
}
