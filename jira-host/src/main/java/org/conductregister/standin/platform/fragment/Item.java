package org.conductregister.standin.platform.fragment;

import java.util.Map;

/**
 * A web item or web section as shown.
 *
 * @param key its module's own key
 * @param label its translated label
 * @param href where it leads, with the context path; null for a section
 * @param linkId id of the link in the page; null when none is given
 * @param styleClass CSS classes; null when none are given
 * @param weight lower comes first
 * @param params its {@code <param>} children
 */
public record Item(
        String key,
        String label,
        String href,
        String linkId,
        String styleClass,
        int weight,
        Map<String, String> params) {}
