package org.conductregister.standin.platform.plugin;

/**
 * A service of which every app gets its own, as its template renderer. Beans of this type are published like the others.
 *
 * @param <T> the service's interface
 */
public interface PerApp<T> {

    /** The interface under which it is published. */
    Class<T> service();

    /** Makes the app's own. Called once for each app, before the app's beans are made. */
    T create(InstalledApp app);
}
