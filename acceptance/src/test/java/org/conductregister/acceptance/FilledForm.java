package org.conductregister.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as it was found on a page, and what somebody put into it. It can be sent, and once more as it was. */
final class FilledForm {

    private final String path;
    private final String cookie;
    private final FormElement form;
    private final List<Field> fields = new ArrayList<>();

    /** @param typed whether it is a text of several lines, or a line that has to be filled in */
    record Field(String name, String value, boolean typed) {}

    private FilledForm(String path, String cookie, FormElement form) {
        this.path = path;
        this.cookie = cookie;
        this.form = form;
    }

    private static String cookieOf(Answer page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(sent -> sent.startsWith("atlassian.xsrf.token="))
                .map(sent -> sent.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Every form of the app on this page, empty. */
    static List<FilledForm> on(String path, Answer page) {
        return Jsoup.parse(page.text()).select("form[method=post]").stream()
                .filter(form ->
                        !form.select("[name=form], [name=action], [name=do]").isEmpty())
                .map(form -> new FilledForm(path, cookieOf(page), (FormElement) form))
                .toList();
    }

    /** The same form, empty, as it stands in another window. */
    FilledForm elsewhere() {
        return new FilledForm(path, cookie, form);
    }

    String id() {
        return form.id();
    }

    /** What somebody puts into a control; null to leave it out. */
    interface Filling {
        String into(Element control, String kind);
    }

    /** Fills it in; hidden fields stay as they are. */
    FilledForm with(Filling filling) {
        fields.clear();
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            String kind = control.normalName().equals("input") ? control.attr("type") : control.normalName();
            if (kind.equals("hidden")) {
                fields.add(new Field(control.attr("name"), control.val(), false));
            } else if (!kind.equals("file")) {
                add(control, kind, filling.into(control, kind));
            }
        }
        // The form of a letter's template has several buttons; a look at it changes nothing.
        if (!form.select("button[name=do][value=preview]").isEmpty()) {
            fields.add(new Field("do", "preview", false));
        }
        return this;
    }

    private void add(Element control, String kind, String value) {
        boolean ofSeveral = kind.equals("radio") || kind.equals("checkbox");
        String name = control.attr("name");
        if (value != null
                && (!ofSeveral
                        || fields.stream().noneMatch(field -> field.name().equals(name)))) {
            boolean typed = kind.equals("textarea") || kind.equals("text") && isRequired(control);
            fields.add(new Field(name, value, typed));
        }
    }

    /** Whether its label says that it has to be filled in. */
    static boolean isRequired(Element control) {
        Element group = control.closest(".conduct-field");
        return group != null && !group.select(".icon-required").isEmpty();
    }

    Answer sentBy(Visitor visitor) {
        String action = form.attr("action");
        String to = action.contains("/plugins/") ? action.substring(action.indexOf("/plugins/")) : path;
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

    /** Whether anything was typed into it, beside ticks and choices. */
    boolean saysSomething() {
        return fields.stream().anyMatch(field -> field.typed() && !field.value().isBlank());
    }

    /** Everything that was typed into it and is nowhere on the page that came back. */
    List<String> lostFrom(Document page) {
        List<String> shown = page.select("input, textarea, dd").stream()
                .map(FilledForm::said)
                .toList();
        return fields.stream()
                .filter(field -> field.typed() && !field.value().isBlank())
                .filter(field -> shown.stream().noneMatch(text -> text.contains(field.value())))
                .map(Field::name)
                .toList();
    }

    private static String said(Element element) {
        return element.normalName().equals("dd") ? element.wholeText() : element.val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
