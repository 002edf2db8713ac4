package org.conductregister.jira.config;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The host's clock where it offers one as a service, so that time can be moved in a rehearsal; otherwise, as in Jira, the
 * system's. The only class of the app that asks the system for the time. A page asks for it many times and the framework's
 * list of services is long, so the service is tracked and not looked up.
 */
final class HostClock extends Clock {

    private static final Clock SYSTEM = Clock.systemDefaultZone();

    private final ServiceTracker<Clock, Clock> offered;

    /** Tracks until the framework stops the bundle, and its listeners with it. */
    HostClock(BundleContext bundle) {
        this.offered = new ServiceTracker<>(bundle, Clock.class, null);
        offered.open();
    }

    @Override
    public Instant instant() {
        return current().instant();
    }

    @Override
    public ZoneId getZone() {
        return current().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current().withZone(zone);
    }

    private Clock current() {
        Clock clock = offered.getService();
        return clock == null ? SYSTEM : clock;
    }
}
