package org.conductregister.standin.platform.template;

/** HTML from a method that vouches for it by {@code @HtmlSafe}: inserted as it is. */
record SafeHtml(String html) {

    /** Arguments with the mark taken off, as the called method expects them. */
    static Object[] open(Object[] arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof SafeHtml safe) {
                plain[i] = safe.html();
            }
        }
        return plain;
    }

    @Override
    public String toString() {
        return html;
    }
}
