package org.conductregister.restriction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Identifier.Kind;

/**
 * One subject under restriction: the marks by which it is recognised, and the banner on its tickets. All marks stand in one
 * text, each after its kind and its length, so that comparing them goes to one place in memory instead of three per mark.
 */
final class Marked {

    private static final Kind[] KINDS = Kind.values();
    private static final int HEAD = 2;

    private final String marks;
    private final Banner banner;

    Marked(Set<Identifier> marks, Banner banner) {
        StringBuilder all = new StringBuilder();
        // Accounts first: they are asked for most.
        for (Identifier mark :
                marks.stream().sorted(Comparator.comparing(Identifier::kind)).toList()) {
            all.append((char) mark.kind().ordinal())
                    .append((char) mark.value().length())
                    .append(mark.value());
        }
        this.marks = all.toString();
        this.banner = banner;
    }

    Banner banner() {
        return banner;
    }

    boolean bears(Identifier mark) {
        String value = mark.value();
        for (int at = 0; at < marks.length(); at = end(at)) {
            if (marks.charAt(at) == mark.kind().ordinal()
                    && marks.charAt(at + 1) == value.length()
                    && marks.startsWith(value, at + HEAD)) {
                return true;
            }
        }
        return false;
    }

    Set<Identifier> marks() {
        Set<Identifier> all = new HashSet<>();
        for (int at = 0; at < marks.length(); at = end(at)) {
            all.add(new Identifier(KINDS[marks.charAt(at)], marks.substring(at + HEAD, end(at))));
        }
        return all;
    }

    private int end(int at) {
        return at + HEAD + marks.charAt(at + 1);
    }
}
