package org.conductregister.standin.platform.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The texts of the host ({@code i18n/standin.properties}) and of every app ({@code <resource type="i18n">}), merged. A key
 * that nobody knows gives itself and is logged as an error, once.
 */
@Component
@Order(0)
public final class Translations implements AppListener {

    /** The language of the site and of everybody on it. */
    public static final Locale LOCALE = Locale.ENGLISH;

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private record Source(ClassLoader loader, String path) {}

    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    Translations() {
        sources.add(new Source(Translations.class.getClassLoader(), "i18n/standin"));
    }

    @Override
    public void installed(InstalledApp app) {
        app.elements("resource")
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .forEach(path -> sources.add(new Source(app.classLoader(), path)));
        texts.clear();
    }

    /** The text with {@code {0}}-style arguments filled in. A null argument is printed as nothing. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = raw(locale, key);
        if (pattern == null) {
            if (missed.add(key)) {
                log.error("No text for the key {}", key);
            }
            return key;
        }
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] printable =
                Stream.of(arguments).map(each -> each == null ? "" : each).toArray();
        return new MessageFormat(pattern, locale).format(printable);
    }

    /** The text as it stands in the file; null when the key is unknown. */
    public String raw(Locale locale, String key) {
        return of(locale).get(key);
    }

    /** All keys that begin with the prefix, with their texts as they stand in the files. */
    public Map<String, String> startingWith(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>(of(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private Map<String, String> of(Locale locale) {
        return texts.computeIfAbsent(locale, this::load);
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> merged = new TreeMap<>();
        for (Source source : sources) {
            Stream.of("", "_" + locale.getLanguage(), "_" + locale)
                    .distinct()
                    .forEach(suffix ->
                            read(source.loader().getResource(source.path() + suffix + ".properties"), merged));
        }
        return merged;
    }

    private static void read(URL file, Map<String, String> into) {
        if (file == null) {
            return;
        }
        try (InputStream in = file.openStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
