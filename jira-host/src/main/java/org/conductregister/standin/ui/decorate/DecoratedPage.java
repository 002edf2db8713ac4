package org.conductregister.standin.ui.decorate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of an app that asks for the host's frame by {@code <meta name="decorator" content="atl.general">}.
 *
 * @param decorator name of the frame
 * @param headHtml what stood in the head, without title and meta elements
 */
record DecoratedPage(String decorator, String title, String headHtml, String bodyHtml) {

    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([\\w.]+)[\"']\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);
    private static final Pattern NOT_KEPT = Pattern.compile("<title>.*?</title>|<meta[^>]*>", Pattern.DOTALL);

    /** Empty when the page names no decorator: it is complete as it is. */
    static Optional<DecoratedPage> of(String html) {
        return first(DECORATOR, html)
                .map(decorator -> new DecoratedPage(
                        decorator,
                        first(TITLE, html).orElse("").strip(),
                        NOT_KEPT.matcher(first(HEAD, html).orElse(""))
                                .replaceAll("")
                                .strip(),
                        first(BODY, html).orElse("")));
    }

    private static Optional<String> first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
