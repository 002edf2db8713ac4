package org.conductregister.standin.ui.list;

import java.util.function.IntFunction;

/** Where in a longer list the page stands; a null address means that there is no such page. */
public record Pager(String shown, String previousHref, String nextHref) {

    /**
     * @param start index of the first row shown, from 0
     * @param size rows to a page
     * @param total rows in all
     * @param address of the page that begins at an index
     */
    public static Pager of(int start, int size, long total, IntFunction<String> address) {
        long end = Math.min(total, (long) start + size);
        String shown = total == 0 ? "No results" : (start + 1) + "–" + end + " of " + total;
        return new Pager(
                shown,
                start > 0 ? address.apply(Math.max(0, start - size)) : null,
                end < total ? address.apply(start + size) : null);
    }
}
