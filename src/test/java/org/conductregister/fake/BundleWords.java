package org.conductregister.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.conductregister.policy.Vocabulary;
import org.conductregister.verb.Words;

/** The texts that the app ships, filled in as Jira does it. A key that is not there fails the test. */
public final class BundleWords implements Words {

    private final Properties bundle = read();

    @Override
    public String text(String key, Serializable... arguments) {
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return Vocabulary.PLAIN.spoken(new MessageFormat(text, Locale.ENGLISH).format(arguments));
    }

    @Override
    public String word(Enum<?> constant) {
        return text("conduct.word." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = BundleWords.class.getResourceAsStream("/i18n/conduct.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
