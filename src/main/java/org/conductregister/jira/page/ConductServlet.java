package org.conductregister.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.report.AttachToReport;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page of the app. What may not be seen is answered with 403, what is not there with 404, a refused form with 422 and
 * the form again; what goes wrong is told in words and never by a stack trace. Open to licensed users alone: portal
 * customers are turned away by Jira before they get here (R112).
 */
abstract class ConductServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ConductServlet.class);
    private static final String RESOURCES = "org.conductregister:conduct-pages";
    private static final String DRAFTS = "org.conductregister:conduct-drafts";

    private final transient PageParts parts;

    ConductServlet(PageParts parts) {
        this.parts = parts;
    }

    /** Shows the page; changes nothing. */
    abstract Answer show(Visit visit);

    /** Takes a form; pages without a form need not say anything. */
    Answer take(Visit visit) {
        return problem(405, "conduct.error.no-form");
    }

    /** What is not done, as a page. A refusal without a form of its own is told as it is. */
    final Answer undone(Outcome<?> outcome) {
        if (outcome instanceof Outcome.NotAllowed<?>) {
            return problem(403, "conduct.error.not-allowed");
        }
        if (outcome instanceof Outcome.NotFound<?>) {
            return problem(404, "conduct.error.not-found");
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return new Answer.Shown(
                    422,
                    "problem",
                    new ProblemPage(
                            parts.words().text("conduct.error.refused"),
                            String.join(" ", parts.words().of(refused.reasons())),
                            home()));
        }
        throw new IllegalStateException("this was done: " + outcome);
    }

    final Answer problem(int status, String key) {
        ProblemPage page =
                new ProblemPage(parts.words().text(key), parts.words().text(key + ".help"), home());
        return new Answer.Shown(status, "problem", page);
    }

    final PageParts parts() {
        return parts;
    }

    /** @param home the address that the page leads back to */
    record ProblemPage(String title, String text, String home) {}

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isConfirmed(request)) {
            answer(request, response, this::show);
        } else {
            confirm(request, response);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, isConfirmed(request) ? this::take : visit -> kept(visit, addressOf(request)));
    }

    /** Whether this session may see the page; an administrator's has to be confirmed. */
    boolean isConfirmed(HttpServletRequest request) {
        return true;
    }

    /** Answers a request for a page whose session has to be confirmed first. */
    void confirm(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("every session is confirmed");
    }

    private interface Step {
        Answer of(Visit visit);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Step step) throws IOException {
        Answer answer;
        try {
            Visit visit = visit(request, response);
            answer = visit.actor().userKey().isEmpty() ? stranger(visit, request) : step.of(visit);
        } catch (RuntimeException broken) {
            LOG.error("The page {} could not be made", request.getRequestURI(), broken);
            answer = problem(500, "conduct.error.broken");
        }
        if (answer instanceof Answer.Sent sent) {
            response.setStatus(sent.status());
            response.setHeader("Location", sent.address());
            return;
        }
        if (answer instanceof Answer.Told told) {
            response.setStatus(told.status());
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(told.words());
            return;
        }
        if (answer instanceof Answer.Printed printed) {
            send(printed, response);
            return;
        }
        Answer.Shown shown = (Answer.Shown) answer;
        // Rendered whole before a byte is sent, so that a broken template cannot leave half a page.
        String html = parts.pages().page(shown.template(), shown.page());
        parts.resources().assembler().resources().requireWebResource(RESOURCES);
        parts.resources().assembler().resources().requireWebResource(DRAFTS);
        response.setStatus(shown.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /**
     * Nobody is logged in, on a page that lets everybody as far as this: the login comes first. A form that comes after its
     * session has ended is kept on the page, to be sent again.
     */
    private Answer stranger(Visit visit, HttpServletRequest request) {
        String login = parts.tokens()
                .login()
                .getLoginUri(URI.create(addressOf(request)))
                .toString();
        return "POST".equals(request.getMethod()) ? kept(visit, login) : new Answer.Sent(302, login);
    }

    private Answer kept(Visit visit, String login) {
        List<Form.Hidden> kept = new ArrayList<>();
        visit.input()
                .fieldsBut(Set.of(visit.token().name()))
                .forEach((name, values) -> values.forEach(value -> kept.add(new Form.Hidden(name, value))));
        return new Answer.Shown(
                401,
                "kept",
                new KeptPage(
                        parts.words().text("conduct.kept.title"),
                        login,
                        !visit.files().isEmpty(),
                        kept));
    }

    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * A form that waits for a login.
     *
     * @param files whether files came with it, which no page can keep
     * @param kept every field of the form
     */
    record KeptPage(String title, String login, boolean files, List<Form.Hidden> kept) {}

    private static void send(Answer.Printed file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file.content());
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response) {
        Visit.Token token = new Visit.Token(
                parts.tokens().validator().getXsrfParameterName(),
                parts.tokens().accessor().getXsrfToken(request, response, true));
        boolean genuine = parts.tokens().validator().validateFormEncodedToken(request);
        Actor actor = parts.actors().current();
        Input input = new Input(request.getParameterMap());
        int most = actor.isStaff() && genuine ? AttachToReport.MOST_FILES : 0;
        Multipart.Body body = Multipart.of(request, most, AttachToReport.MOST_BYTES);
        return new Visit(actor, input.and(body.fields()), token, genuine && body.whole(), body.files());
    }

    private String home() {
        return parts.links().page("register");
    }
}
