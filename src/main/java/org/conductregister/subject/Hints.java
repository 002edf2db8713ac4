package org.conductregister.subject;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Coarse keys under which subjects that may be the same lie together, so that looking for near matches costs what is near
 * and not what exists. Sharing a hint means nothing by itself; see {@link Resemblance}.
 */
public final class Hints {

    /** Two numbers with the same last digits may be one, written with and without its prefix. */
    static final int LAST_DIGITS = 7;

    /** Mailboxes that half of all organisations have. */
    private static final Set<String> EVERYBODYS =
            Set.of("admin", "contact", "enquiries", "hello", "info", "mail", "me", "office", "reception", "sales");

    private static final int SHORTEST_MAILBOX = 5;

    private Hints() {}

    /** The hints of a subject: short texts of at most 64 characters. None for one that was merged into another. */
    public static Set<String> of(Subject subject) {
        if (subject.isMerged()) {
            return Set.of();
        }
        Set<String> hints = new LinkedHashSet<>(ofName(subject.name()));
        subject.identifiers().forEach(mark -> hints.addAll(ofMark(mark)));
        return hints;
    }

    /** The hints of somebody who is named and perhaps not on the register. */
    static Set<String> of(SubjectRef ref) {
        Set<String> hints = new LinkedHashSet<>();
        if (SubjectRef.isSaid(ref.name())) {
            hints.addAll(ofName(ref.name()));
        }
        ref.identifiers().forEach(mark -> hints.addAll(ofMark(mark)));
        if (SubjectRef.isSaid(ref.phone()) && ref.phoneMark().isEmpty()) {
            hints.addAll(ofDigits(ref.phone()));
        }
        return hints;
    }

    private static Set<String> ofMark(Identifier mark) {
        return switch (mark.kind()) {
            case EMAIL -> ofMailbox(mailbox(mark.value()));
            case PHONE -> ofDigits(PhoneNumber.plain(mark.value()));
            case ADDRESS -> Set.of(shortened("a:" + PostalLine.doorstep(mark.value())));
            case USER, ORGANISATION -> Set.of();
        };
    }

    private static Set<String> ofMailbox(String mailbox) {
        return mailbox.length() < SHORTEST_MAILBOX || EVERYBODYS.contains(mailbox)
                ? Set.of()
                : Set.of(shortened("m:" + mailbox));
    }

    private static Set<String> ofDigits(String number) {
        String digits = number.replaceAll("\\D+", "");
        return digits.length() < LAST_DIGITS
                ? Set.of()
                : Set.of("p:" + digits.substring(digits.length() - LAST_DIGITS));
    }

    /** Each pair of its words by their consonants; a single word by itself. */
    private static Set<String> ofName(String name) {
        List<String> words = words(name).stream()
                .map(Hints::skeleton)
                .filter(bones -> !bones.isEmpty())
                .sorted()
                .distinct()
                .toList();
        Set<String> hints = new LinkedHashSet<>();
        if (words.size() == 1) {
            hints.add(shortened("n:" + words.get(0)));
        }
        for (int i = 0; i < Math.min(words.size(), 4); i++) {
            for (int j = i + 1; j < Math.min(words.size(), 4); j++) {
                hints.add(shortened("n:" + words.get(i) + " " + words.get(j)));
            }
        }
        return hints;
    }

    /** The words of a name in small letters without accents. */
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+|['\u2019]", "");
        List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{Nd}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** What stands before the @, without a tag and without what only parts it. */
    static String mailbox(String address) {
        String local = MailAddress.localPart(address);
        int tag = local.indexOf('+');
        return (tag > 0 ? local.substring(0, tag) : local).replaceAll("[._-]+", "");
    }

    /** A word by what is heard of it: its consonants, those that sound alike being one, none twice in a row. */
    private static String skeleton(String word) {
        String sounds = word.replace("ph", "f")
                .replace("ck", "k")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('z', 's');
        String bones = sounds.substring(0, 1) + sounds.substring(1).replaceAll("[aeiouyhw]", "");
        return bones.replaceAll("(.)\\1+", "$1");
    }

    private static String shortened(String hint) {
        return hint.length() <= 64 ? hint : hint.substring(0, 64);
    }
}
