package org.conductregister.standin.platform.plugin;

/** Beans of this type are told, in the order of their {@code @Order}, how far an app has come. */
public interface AppListener {

    /** The descriptor has been read; no class of the app has run. What its beans rely on is made ready here. */
    default void installed(InstalledApp app) {}

    /** The app's beans are there. An exception here keeps the host from starting. */
    default void enabled(InstalledApp app) {}

    /** The app's beans are about to go. */
    default void stopping(InstalledApp app) {}
}
