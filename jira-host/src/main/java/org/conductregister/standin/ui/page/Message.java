package org.conductregister.standin.ui.page;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence that the next page shows once, after a redirect. {@code kind} is AUI's: success, warning, error. */
public record Message(String kind, String text) {

    /** Under this name the messages travel to the next page. */
    public static final String NEXT_PAGE = "standin.messages";

    /** Says that something was done. */
    public static void done(RedirectAttributes next, String text) {
        next.addFlashAttribute(NEXT_PAGE, List.of(new Message("success", text)));
    }

    /** Says why something was not done. */
    public static void refused(RedirectAttributes next, String text) {
        next.addFlashAttribute(NEXT_PAGE, List.of(new Message("error", text)));
    }
}
