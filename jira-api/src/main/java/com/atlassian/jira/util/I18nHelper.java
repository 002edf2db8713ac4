package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Texts in one language; an unknown key comes back as the key.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, Object parameters);

    String getText(String key, Object value0, Object value1);

    boolean isKeyDefined(String key);
    /** Makes helpers. */
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
