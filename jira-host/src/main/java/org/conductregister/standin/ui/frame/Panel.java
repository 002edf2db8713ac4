package org.conductregister.standin.ui.frame;

/** What an app's web panel rendered. {@code label} may be null. */
public record Panel(String id, String label, int weight, String contentHtml) {}
