package org.conductregister.standin.ui.page;

/**
 * A menu entry or operation.
 *
 * @param id the element's id; may be null
 * @param styleClass further CSS classes; may be null
 * @param title tooltip; may be null
 * @param current whether it leads to the page that is shown
 * @param count a number beside the label; may be null
 */
public record Link(
        String id, String label, String href, String styleClass, String title, boolean current, String count) {

    /** An entry with neither id nor tooltip. */
    public static Link to(String label, String href) {
        return new Link(null, label, href, null, null, false, null);
    }

    /** An entry that scripts and tests find by its id. */
    public static Link to(String id, String label, String href) {
        return new Link(id, label, href, null, null, false, null);
    }

    /** The same entry, marked when {@code here}. */
    public Link current(boolean here) {
        return new Link(id, label, href, styleClass, title, here, count);
    }

    /** The same entry with a number beside it. */
    public Link counted(long number) {
        return new Link(id, label, href, styleClass, title, current, String.valueOf(number));
    }
}
