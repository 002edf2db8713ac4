package org.conductregister.standin.platform.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Loads templates through one class loader and refuses what Jira's older Velocity does not understand. */
public final class TemplateFiles extends ResourceLoader {

    /** The macros that Jira gives to every template; the host's own file, whoever's templates are loaded. */
    static final String MACROS = "platform/macros.vm";

    /** A name that begins so is the template itself. */
    static final String TEXT = "text:";

    /** Name of the engine's property that holds the class loader. */
    static final String LOADER = "standin.class.loader";

    @Override
    public void init(ExtProperties configuration) {
        // Nothing: the class loader comes as a property of the engine.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (name.startsWith(TEXT)) {
            return new StringReader(name.substring(TEXT.length()));
        }
        URL file = find(name);
        if (file == null) {
            throw new ResourceNotFoundException("No template " + name);
        }
        try (InputStream in = file.openStream();
                Reader reader = new InputStreamReader(in, encoding)) {
            java.io.StringWriter text = new java.io.StringWriter();
            reader.transferTo(text);
            return new StringReader(understoodByJira(name, text.toString()));
        } catch (IOException unreadable) {
            throw new ResourceNotFoundException("Template " + name + " cannot be read", unreadable);
        }
    }

    /** Jira's Velocity is a fork of 1.6, which has no {@code $foreach}. */
    private static String understoodByJira(String name, String text) {
        if (text.contains("$foreach.") || text.contains("${foreach.")) {
            throw new ResourceNotFoundException(
                    "Template " + name + " uses $foreach, which Jira's Velocity 1.6 does not know");
        }
        return text;
    }

    private URL find(String name) {
        ClassLoader loader =
                name.equals(MACROS) ? TemplateFiles.class.getClassLoader() : (ClassLoader) rsvc.getProperty(LOADER);
        return loader.getResource(name.startsWith("/") ? name.substring(1) : name);
    }

    @Override
    public boolean resourceExists(String name) {
        return find(name) != null;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
