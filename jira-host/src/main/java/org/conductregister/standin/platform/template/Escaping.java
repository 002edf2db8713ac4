package org.conductregister.standin.platform.template;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.springframework.web.util.HtmlUtils;

/** Escapes what a template inserts, unless it is marked as HTML or its name ends in {@code Html}. */
public final class Escaping implements ReferenceInsertionEventHandler {

    /** {@code $rowHtml}, {@code ${page.noteHtml}}, {@code $row.getNoteHtml("x")}. */
    private static final Pattern NAMED_HTML =
            Pattern.compile("(?i:^\\$!?\\{?html|.*html)(\\(.*\\))?}?$", Pattern.DOTALL);

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null
                || value instanceof SafeHtml
                || NAMED_HTML.matcher(reference).matches()) {
            return value;
        }
        return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
    }
}
