package org.conductregister.jira.print;

/** Text that XML and a PDF can hold, whatever somebody pasted into a form. */
final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /**
     * The same text without control characters; half a surrogate pair and code points that are no characters become the
     * replacement character. Line breaks and tabs stay.
     */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (code == '\n' || code == '\t') {
                clean.append((char) code);
            } else if (isUnprintable(code)) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!Character.isISOControl(code)) {
                clean.appendCodePoint(code);
            }
        });
        return clean.toString();
    }

    private static boolean isUnprintable(int code) {
        return Character.getType(code) == Character.SURROGATE || (code & 0xFFFE) == 0xFFFE;
    }
}
