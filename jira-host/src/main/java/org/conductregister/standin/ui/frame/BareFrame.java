package org.conductregister.standin.ui.frame;

import org.conductregister.standin.Settings;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.PageTemplates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The frame of login and error pages, which must work whoever asks and whatever is broken. */
@Component
public class BareFrame {

    private final PageTemplates templates;

    BareFrame(PageTemplates templates) {
        this.templates = templates;
    }

    record Chrome(String title, String base) {}

    /** A view of the page within the frame. */
    public View around(Page page) {
        return new FramedPage(
                templates, "layout-bare", page, (request, response) -> new Chrome(page.title(), Settings.CONTEXT_PATH));
    }
}
