package org.conductregister.standin.ui.page;

/**
 * One finished page.
 *
 * @param template name under {@code templates/standin}, without ending
 * @param title what the browser's tab says
 * @param content a record or map of finished strings; the template sees it as {@code $page}
 */
public record Page(String template, String title, Object content) {}
