package org.conductregister.jira.config;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The host's clock where it offers one as a service, so that time can be moved in a rehearsal; otherwise, as in Jira, the
 * system's. The only class of the app that asks the system for the time.
 */
final class HostClock extends Clock {

    private static final Clock SYSTEM = Clock.systemDefaultZone();

    private final BundleContext bundle;

    HostClock(BundleContext bundle) {
        this.bundle = bundle;
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
        ServiceReference<Clock> reference = bundle.getServiceReference(Clock.class);
        Clock offered = reference == null ? null : bundle.getService(reference);
        return offered == null ? SYSTEM : offered;
    }
}
