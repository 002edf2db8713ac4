package org.conductregister.standin.platform.fragment;

/**
 * A web panel as shown.
 *
 * @param key complete key of its module
 * @param label its translated heading; null when it has none
 * @param html its content
 */
public record Panel(String key, String label, String html) {}
