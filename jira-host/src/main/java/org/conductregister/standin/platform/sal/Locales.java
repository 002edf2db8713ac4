package org.conductregister.standin.platform.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.conductregister.standin.platform.i18n.Translations;
import org.springframework.stereotype.Component;

/** One language and one time zone, the clock's, for everybody. */
@Component
final class Locales implements LocaleResolver, TimeZoneManager {

    private final Clock clock;

    Locales(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return Translations.LOCALE;
    }

    @Override
    public Locale getLocale() {
        return Translations.LOCALE;
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return Translations.LOCALE;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Translations.LOCALE);
    }

    @Override
    public Locale getApplicationLocale() {
        return Translations.LOCALE;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
