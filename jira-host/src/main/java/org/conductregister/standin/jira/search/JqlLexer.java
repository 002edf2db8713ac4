package org.conductregister.standin.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens. */
final class JqlLexer {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<double>\"(?:\\\\.|[^\"\\\\])*\")|(?<single>'(?:\\\\.|[^'\\\\])*')"
                    + "|(?<sign>!=|!~|<=|>=|[=~<>(),!]|&&|\\|\\|?|&)"
                    + "|(?<word>(?:\\[[^\\]]*\\]|[^\\s\"'=~<>(),!&|\\[\\]])+))");

    private JqlLexer() {}

    static List<JqlToken> tokens(String query) {
        List<JqlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(query);
        int at = 0;
        while (!query.substring(at).isBlank()) {
            matcher.region(at, query.length());
            if (!matcher.lookingAt()) {
                throw new JqlProblem("Error in the JQL Query: The character '"
                        + query.substring(at).strip().charAt(0) + "' is not expected. (line 1, character " + (at + 1)
                        + ")");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new JqlToken(JqlToken.Kind.END, "", query.length()));
        return tokens;
    }

    private static JqlToken token(Matcher matcher) {
        String quoted = matcher.group("double") != null ? matcher.group("double") : matcher.group("single");
        if (quoted != null) {
            String inner = quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
            return new JqlToken(JqlToken.Kind.QUOTED, inner, matcher.start());
        }
        return matcher.group("sign") != null
                ? new JqlToken(JqlToken.Kind.SIGN, matcher.group("sign"), matcher.start("sign"))
                : new JqlToken(JqlToken.Kind.WORD, matcher.group("word"), matcher.start("word"));
    }
}
