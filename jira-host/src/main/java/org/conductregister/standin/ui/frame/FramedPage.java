package org.conductregister.standin.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.PageTemplates;
import org.springframework.web.servlet.View;

/** Renders a page, then the frame around it. What stands in the frame is made last: the page may ask for resources. */
final class FramedPage implements View {

    private final PageTemplates templates;
    private final String layout;
    private final Page page;
    private final BiFunction<HttpServletRequest, HttpServletResponse, Object> chrome;

    FramedPage(
            PageTemplates templates,
            String layout,
            Page page,
            BiFunction<HttpServletRequest, HttpServletResponse, Object> chrome) {
        this.templates = templates;
        this.layout = layout;
        this.page = page;
        this.chrome = chrome;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> around = new HashMap<>();
        around.put("chrome", chrome.apply(request, response));
        around.put("page", page.content());
        around.put("bodyHtml", templates.render(page.template(), around));
        String html = templates.render(layout, around);
        response.setContentType(getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
