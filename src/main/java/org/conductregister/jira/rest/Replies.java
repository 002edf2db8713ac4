package org.conductregister.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.conductregister.jira.issue.JiraRefusal;
import org.conductregister.jira.rest.wire.Views;
import org.conductregister.jira.text.Wording;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns an outcome into a response: 200 or 201 when done, 400 for what cannot be understood, 403 for what the actor may
 * not do, 404 for what is not there for them, 409 if somebody else was faster, 422 with every reason for a refusal, and
 * 500 without particulars when something breaks.
 */
public final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final String RACE = "changed-meanwhile";
    private static final int UNPROCESSABLE = 422;

    private final Wire wire = new Wire();
    private final ToWire views;
    private final Wording words;

    /** Uses these. */
    public Replies(ToWire views, Wording words) {
        this.views = views;
        this.words = words;
    }

    /** What every call that is not answered as asked answers with. */
    record Problem(String code, String message, String field, List<Views.Why> reasons) {}

    /** 200 with what was done, as {@code view} shows it. */
    <T> Response ok(Supplier<Outcome<T>> step, Function<T, ?> view) {
        return reply(step, done -> json(200, view.apply(done)));
    }

    /** 201 with what was made, and where it can be read. */
    <T> Response created(Supplier<Outcome<T>> step, Function<T, ?> view, Function<T, String> path) {
        return reply(step, done -> Response.fromResponse(json(201, view.apply(done)))
                .location(URI.create(path.apply(done)))
                .build());
    }

    /** 200 with a PDF of this name. */
    <T> Response pdf(Supplier<Outcome<T>> step, Function<T, byte[]> content, Function<T, String> name) {
        return reply(step, done -> Response.ok(content.apply(done), "application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"" + name.apply(done) + "\"")
                .build());
    }

    /** 200 with a JSON document to be saved under this name. */
    Response document(Supplier<Outcome<byte[]>> step, String name) {
        return reply(step, document -> Response.ok(document, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "") + "\"")
                .build());
    }

    /** The body of a call; to be used within a step, so that a malformed one is answered. */
    <T> T read(String body, Class<T> type) {
        return wire.read(body, type);
    }

    private <T> Response reply(Supplier<Outcome<T>> step, Function<T, Response> done) {
        try {
            Outcome<T> outcome = step.get();
            if (outcome instanceof Outcome.Done<T> carried) {
                return done.apply(carried.value());
            }
            return undone(outcome);
        } catch (Malformed wrong) {
            return json(400, new Problem("malformed", wrong.getMessage(), wrong.field(), null));
        } catch (JiraRefusal refused) {
            return refusal(List.of(Reason.of("jira.refused", refused.getMessage())));
        } catch (RuntimeException broken) {
            LOG.error("A call could not be answered", broken);
            return problem(500, "broken", "conduct.error.broken.help");
        }
    }

    private Response undone(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refusal(refused.reasons());
        }
        return outcome instanceof Outcome.NotFound<?>
                ? problem(404, "not-found", "conduct.error.not-found.help")
                : problem(403, "not-allowed", "conduct.error.not-allowed.rest");
    }

    private Response refusal(List<Reason> reasons) {
        boolean race = reasons.stream().anyMatch(reason -> reason.code().endsWith(RACE));
        List<Views.Why> all = views.reasons(reasons);
        Problem problem = all.size() == 1
                ? new Problem(
                        all.get(0).code(), all.get(0).message(), all.get(0).field(), all)
                : new Problem(
                        "refused", all.stream().map(Views.Why::message).collect(Collectors.joining(" ")), null, all);
        return json(race ? 409 : UNPROCESSABLE, problem);
    }

    private Response problem(int status, String code, String text) {
        return json(status, new Problem(code, words.text(text), null, null));
    }

    private Response json(int status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(wire.write(entity))
                .build();
    }
}
