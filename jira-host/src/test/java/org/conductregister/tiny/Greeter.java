package org.conductregister.tiny;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** A bean of the tiny app, used by its template: two methods stand in the allowlist, one does not. */
public class Greeter {

    public String greet(String name) {
        return "Good day, " + name;
    }

    @HtmlSafe
    public String markup() {
        return "<em>hello</em>";
    }

    public String secret() {
        return "not for templates";
    }
}
