package org.conductregister.tiny;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page of the tiny app, for licensed users since it says nothing. */
public class GreetingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer templates;

    public GreetingServlet(TemplateRenderer templates) {
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        templates.render(
                "templates/greeting.vm",
                Map.of(
                        "page",
                        Map.of("name", "<b>Ida</b>", "noteHtml", "<i>fine</i>", "row", Map.of("name", "of a map")),
                        "greeter",
                        new Greeter()),
                response.getWriter());
    }
}
