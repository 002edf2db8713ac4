package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is put into whichever form: it is taken, or refused in words with everything typed still there. Never a failure,
 * never a piece of somebody's text as part of the page. The forms are found on the pages, so that a new one is tried too.
 */
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

    private static final String HOSTILE =
            "</textarea><script>alert(1)</script>\"'<img src=x onerror=alert(2)>${7*7}#set";
    private static final String ENDLESS = "x".repeat(100_000);
    private static final String LONG_LINE = "x".repeat(5_000);
    private static final List<String> DATES = List.of("date", "datetime-local", "time");

    /** What somebody puts into a field that takes text, and into one that takes a day or a time. */
    private enum Mood {
        EMPTY("", ""),
        ENDLESS_TEXT(ENDLESS, ENDLESS),
        HOSTILE_MARKUP(HOSTILE, HOSTILE),
        NO_SUCH_DAY("words", "2026-02-30"),
        FAR_AWAY("words", "9999-12-31");

        private final String text;
        private final String day;

        Mood(String text, String day) {
            this.text = text;
            this.day = day;
        }
    }

    private record Field(String name, String value, boolean typed) {}

    private final Map<String, String> named = new HashMap<>();
    private Council council;

    @BeforeAll
    void everyKindOfCase(Council shared, Browser browser) {
        council = shared;
        ConductApi director = council.conduct("director");
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        long restricted = council.decidedToRestrict(ticket, "writing-only");
        long restriction = council.proposed(restricted, council.today().plusDays(3));
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", restricted, 0);
        director.activate(restriction).expect(200, 201);
        long decided = council.decidedToRestrict(ticket, "writing-only");
        council.proposed(decided, council.today().plusDays(90));
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode letters = director.caseOf(restricted).json().path("letters");
        assertThat(letters).isNotEmpty();
        named.put("customer", customer);
        named.put("ticket", ticket);
        named.put("restricted", String.valueOf(restricted));
        named.put("reported", String.valueOf(council.reported(ticket)));
        named.put("assessed", String.valueOf(council.assessed(council.reported(ticket))));
        named.put("decided", String.valueOf(decided));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("agent", "/conduct/report?issueKey={ticket}"),
                Arguments.of("lead", "/conduct/report?reportId={reported}"),
                Arguments.of("agent", "/conduct/threat?issueKey={ticket}"),
                Arguments.of("lead", "/conduct/attach?reportId={reported}"),
                Arguments.of("agent", "/conduct/conversation-ended?issueKey={ticket}"),
                Arguments.of("lead", "/conduct/case?id={reported}"),
                Arguments.of("lead", "/conduct/case?id={assessed}"),
                Arguments.of("lead", "/conduct/case?id={decided}"),
                Arguments.of("director", "/conduct/case?id={decided}"),
                Arguments.of("director", "/conduct/case?id={restricted}"),
                Arguments.of("chief", "/conduct/case?id={restricted}"),
                Arguments.of("{customer}", "/conduct/appeal"),
                Arguments.of("lead", "/conduct/register"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_that_is_typed_breaks_a_form_or_is_lost(String user, String query) {
        String path = "/plugins/servlet" + filled(query);
        Visitor visitor = council.visitor(filled(user));
        int forms = forms(visitor.get(path).expect(200)).size();
        for (int i = 0; i < forms; i++) {
            for (Mood mood : Mood.values()) {
                Answer page = visitor.get(path).expect(200);
                List<FormElement> now = forms(page);
                if (i < now.size()) {
                    send(visitor, path, page, now.get(i), mood);
                }
            }
        }
    }

    private void send(Visitor visitor, String path, Answer page, FormElement form, Mood mood) {
        List<Field> fields = fields(form, mood);
        Answer answer = submit(visitor, path, cookieOf(page), form, fields);
        String what = path + " " + form.id() + " " + mood;
        assertThat(answer.status()).as(what).isIn(200, 302, 303, 403, 404, 409, 413, 422);
        assertThat(answer.text()).as(what).doesNotContain("<script>alert(1)", "<img src=x", "\tat org.", "Exception:");
        if (answer.status() == 422) {
            Document refused = Jsoup.parse(answer.text());
            fields.stream()
                    .filter(field -> field.typed() && !field.value().isEmpty())
                    .forEach(field -> assertThat(refused.select("[name=" + field.name() + "]").stream()
                                    .map(Element::val))
                            .as(what + ": what was typed into " + field.name() + " is lost")
                            .contains(field.value()));
            assertThat(refused.select("[role=alert]"))
                    .as(what + " tells no reason")
                    .isNotEmpty();
        }
    }

    private static List<FormElement> forms(Answer page) {
        return Jsoup.parse(page.text()).select("form[method=post]").stream()
                .filter(form -> !form.select("[name=form], [name=action]").isEmpty())
                .map(FormElement.class::cast)
                .toList();
    }

    private static List<Field> fields(FormElement form, Mood mood) {
        List<Field> fields = new ArrayList<>();
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            String type = control.normalName().equals("textarea") ? "area" : control.attr("type");
            String name = control.attr("name");
            if (type.equals("hidden")) {
                fields.add(new Field(name, control.val(), false));
            } else if (DATES.contains(type)) {
                fields.add(new Field(name, mood.day, false));
            } else if (type.equals("area")) {
                fields.add(new Field(name, mood.text, true));
            } else if (type.equals("text") || type.equals("number")) {
                // Tomcat takes two megabytes of a form; thirty endless lines at once would be more.
                fields.add(new Field(name, mood == Mood.ENDLESS_TEXT ? LONG_LINE : mood.text, false));
            } else if (mood != Mood.EMPTY && (type.equals("radio") || type.equals("checkbox"))) {
                addFirst(fields, name, control.val());
            }
        }
        return fields;
    }

    private static void addFirst(List<Field> fields, String name, String value) {
        if (fields.stream().noneMatch(field -> field.name().equals(name))) {
            fields.add(new Field(name, value, false));
        }
    }

    private static Answer submit(Visitor visitor, String path, String cookie, FormElement form, List<Field> fields) {
        String to = form.hasAttr("action") && form.attr("action").contains("/plugins/")
                ? form.attr("action").substring(form.attr("action").indexOf("/plugins/"))
                : path;
        if (form.attr("enctype").equals("multipart/form-data")) {
            String boundary = UUID.randomUUID().toString();
            String body = fields.stream()
                    .map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name()
                            + "\"\r\n\r\n" + field.value() + "\r\n")
                    .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
            return visitor.submit(
                    to, body, Map.of("Cookie", cookie, "Content-Type", "multipart/form-data; boundary=" + boundary));
        }
        String body = fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return visitor.submit(to, body, Map.of("Cookie", cookie));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookieOf(Answer page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("atlassian.xsrf.token="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private String filled(String text) {
        String all = text;
        for (Map.Entry<String, String> each : named.entrySet()) {
            all = all.replace("{" + each.getKey() + "}", each.getValue());
        }
        return all;
    }
}
