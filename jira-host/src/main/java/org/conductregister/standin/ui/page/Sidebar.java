package org.conductregister.standin.ui.page;

import java.util.List;

/**
 * What stands left of an agent's page.
 *
 * @param key the project's key; null beside administration
 * @param kind a word under the name; null beside administration
 * @param href where the name leads; null beside administration
 */
public record Sidebar(String key, String name, String initials, String kind, String href, List<Section> sections) {

    /** Links under one heading; a null {@code label} shows none. */
    public record Section(String label, List<Link> items) {}
}
