package org.conductregister.jira.page;

/** What a page answers to a request. */
sealed interface Answer {

    /**
     * A page.
     *
     * @param status HTTP status
     * @param template its name
     * @param page the record that it shows
     */
    record Shown(int status, String template, Record page) implements Answer {}

    /**
     * A file, to be shown by the browser.
     *
     * @param contentType its type
     * @param name under which it is saved; ASCII letters, digits, hyphens and full stops alone
     * @param content its bytes, which nobody changes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(String contentType, String name, byte[] content) implements Answer {}

    /**
     * Another page, to be asked for next.
     *
     * @param status 303 after a form; 302 to a login that comes first
     */
    record Sent(int status, String address) implements Answer {
        /** After a form. */
        Sent(String address) {
            this(303, address);
        }
    }

    /**
     * A few words to a script of a page.
     *
     * @param status HTTP status
     */
    record Told(int status, String words) implements Answer {}

    /** A page that is as it should be. */
    static Answer shown(String template, Record page) {
        return new Shown(200, template, page);
    }

    /** A form that was refused. */
    static Answer refused(String template, Record page) {
        return new Shown(422, template, page);
    }
}
