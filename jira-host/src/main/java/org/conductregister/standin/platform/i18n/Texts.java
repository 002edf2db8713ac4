package org.conductregister.standin.platform.i18n;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The {@link Translations}, as Jira's API and SAL offer them. */
@Component
public final class Texts implements I18nHelper.BeanFactory, I18nResolver {

    private final Translations translations;

    Texts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new In(locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(Translations.LOCALE);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(Translations.LOCALE, key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return getText(Translations.LOCALE, key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getRawText(String key) {
        return getRawText(Translations.LOCALE, key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        String text = translations.raw(locale, key);
        return text == null ? key : text;
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, Translations.LOCALE);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.startingWith(locale, prefix);
    }

    /** Texts in one language. Templates may call it: it stands in Jira's own allowlist. */
    public final class In implements I18nHelper {

        private final Locale locale;

        private In(Locale locale) {
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public String getText(String key) {
            return translations.text(locale, key);
        }

        @Override
        public String getText(String key, Object parameters) {
            return parameters instanceof Object[] several
                    ? translations.text(locale, key, several)
                    : translations.text(locale, key, parameters);
        }

        @Override
        public String getText(String key, Object value0, Object value1) {
            return translations.text(locale, key, value0, value1);
        }

        @Override
        public boolean isKeyDefined(String key) {
            return translations.raw(locale, key) != null;
        }
    }
}
