package org.conductregister.standin.platform.template;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;

/** The Velocity templates below one class loader, with automatic escaping and one allowlist. Safe for many threads. */
public final class Templates {

    private static final int TEMPLATES_KEPT = 500;

    private final VelocityEngine engine = new VelocityEngine();

    public Templates(ClassLoader loader, MethodAllowlist allowlist) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "files");
        engine.setProperty("resource.loader.files.class", TemplateFiles.class.getName());
        engine.setProperty("resource.loader.files.cache", "true");
        engine.setProperty(RuntimeConstants.RESOURCE_MANAGER_DEFAULTCACHE_SIZE, TEMPLATES_KEPT);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, Escaping.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        // As Velocity 1 does, since Jira's is a fork of 1.6.
        engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "bc");
        engine.setProperty(RuntimeConstants.CHECK_EMPTY_OBJECTS, "false");
        engine.setProperty(RuntimeConstants.PARSER_HYPHEN_ALLOWED, "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, TemplateFiles.MACROS);
        engine.setProperty(TemplateFiles.LOADER, loader);
        engine.setProperty(GuardedUberspect.ALLOWLIST, allowlist);
        engine.init();
    }

    /** Whether there is a template at this path. */
    public boolean exists(String path) {
        return engine.resourceExists(path);
    }

    /** Writes the template at this path of the class loader. Velocity's own exceptions come through. */
    public void render(String path, Map<String, ?> values, Writer out) {
        Template template = engine.getTemplate(path, "UTF-8");
        template.merge(context(values), out);
    }

    /** As {@link #render(String, Map, Writer)}, into a text. */
    public String render(String path, Map<String, ?> values) {
        StringWriter out = new StringWriter();
        render(path, values, out);
        return out.toString();
    }

    /** The template is the text itself; parsed once, since pages show the same links again and again. */
    public String renderText(String template, Map<String, ?> values) {
        return render(TemplateFiles.TEXT + template, values);
    }

    private static VelocityContext context(Map<String, ?> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        return context;
    }
}
