package org.conductregister.standin.jira.search;

/** A piece of a query: a bare word, a quoted text or a sign. */
record JqlToken(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean is(String signOrWord) {
        return kind != Kind.QUOTED && text.equalsIgnoreCase(signOrWord);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
