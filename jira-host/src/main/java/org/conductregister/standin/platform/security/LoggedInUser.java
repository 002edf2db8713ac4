package org.conductregister.standin.platform.security;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.conductregister.standin.platform.i18n.Translations;
import org.springframework.stereotype.Component;

/** Who this thread works for; nobody outside a request, unless set. */
@Component
final class LoggedInUser implements JiraAuthenticationContext {

    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();
    private final I18nHelper.BeanFactory texts;

    LoggedInUser(I18nHelper.BeanFactory texts) {
        this.texts = texts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public Locale getLocale() {
        return Translations.LOCALE;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.getInstance(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser now) {
        user.set(now);
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }
}
