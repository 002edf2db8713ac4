package org.conductregister.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** People and houses of an invented country, each written in the many ways in which people write; the same every time. */
final class Population implements Subjects {

    static final int SIZE = 100_000;

    private static final String[] FIRST =
            ("Ada Aisha Alan Alice Amir Amy Andrew Anna Anthony Arjun Barbara Ben Brian Carol "
                            + "Chen Chloe Chris Claire Daniel David Deborah Diane Edward Elena Emily Emma Eric Fatima Fiona Frank "
                            + "Gary George Grace Hannah Harold Helen Ian Isaac Ivan Jack James Jane Janet Jason Jean Joan John Jose "
                            + "Joyce Julia Karen Kate Keith Kevin Kim Laura Lee Linda Lucy Luis Margaret Maria Mark Martin Mary "
                            + "Matthew Mei Michael Mohammed Nancy Neil Noah Olivia Oscar Pat Paul Peter Priya Rachel Ravi Rhys "
                            + "Richard Robert Rosa Ruth Sam Sarah Scott Siobhan Sophie Stephen Susan Thomas Tim Una Victor Wendy "
                            + "William Yusuf Zoe")
                    .split(" ");
    private static final String[] LAST_BEGIN =
            ("Ash Bar Beck Black Brad Bran Brook Bur Carl Chad Clay Cole Cran Dal Den Dun Eas El Fair Far Fen Gar Gold Graf "
                            + "Green Had Hal Har Haw Heath Hill Hol Hor Kings Lang Law Lind Long Lyn Mal Mar Mer Mil Mor New "
                            + "Nor Oak Old Pem Pres Rad Red Rock Ros San Sel Shel Stan Stock Sut Thorn Tre Und Wal Wes Whit Win "
                            + "Wood Wy York")
                    .split(" ");
    private static final String[] LAST_END =
            "bank berg bridge bury by combe cott croft dale den field ford gate ham hurst ington land ley man more ridge sey shaw son stead ston ton ward well wick worth"
                    .split(" ");
    private static final String[][] TYPES = {
        {"Street", "St", "St.", "STREET"}, {"Road", "Rd", "rd.", "road"}, {"Avenue", "Ave", "Av", "avenue"},
        {"Drive", "Dr", "DR", "drive"}, {"Lane", "Ln", "lane", "LANE"}, {"Court", "Ct", "Crt", "court"},
        {"Crescent", "Cres", "Cr", "crescent"}, {"Terrace", "Tce", "Tce.", "terrace"}, {"Place", "Pl", "pl", "PLACE"},
        {"Close", "Cl", "close", "CLOSE"}
    };
    private static final String[][] SIDES = {
        {"", ""}, {"", ""}, {"", ""}, {"", ""}, {" East", " E"}, {" West", " W"}, {" North", " N"}, {" South", " S."}
    };
    private static final String[] TOWNS =
            "Mannum Morgan Truro Eudunda Cadell Blanchetown Swan Sedan Cambrai Palmer".split(" ");
    private static final String[] PROVIDERS =
            "example.org mail.example post.example.net council.example inbox.example".split(" ");

    /** One of them: what is true of them, whatever way it is written. */
    record Being(int number, String first, String last, String mail, String phone, House house) {}

    /** Where exactly. */
    record House(int unit, int number, String letter, String street, int type, int side, String town) {}

    private final Random random = new Random(20_261_122);
    final List<Being> beings = new ArrayList<>();
    private final Map<Long, Subject> all = new HashMap<>();
    private final Map<String, List<Long>> byHint = new HashMap<>();

    Population() {
        Set<Object> taken = new HashSet<>();
        while (beings.size() < SIZE) {
            int number = beings.size();
            String first = one(FIRST);
            String last = one(LAST_BEGIN) + one(LAST_END);
            beings.add(new Being(
                    number,
                    first,
                    last,
                    fresh(taken, () -> mail(first, last)),
                    fresh(taken, this::phone),
                    fresh(taken, this::house)));
        }
    }

    private <T> T fresh(Set<Object> taken, java.util.function.Supplier<T> made) {
        T next = made.get();
        while (!taken.add(next)) {
            next = made.get();
        }
        return next;
    }

    private String mail(String first, String last) {
        String name = (first + one(new String[] {".", "", "_", "-"}) + last).toLowerCase(java.util.Locale.ROOT);
        return name + (random.nextInt(3) == 0 ? "" : "" + random.nextInt(100)) + "@" + one(PROVIDERS);
    }

    /** Eight digits in South Australia, or a mobile: what libphonenumber takes for real. */
    private String phone() {
        String digits;
        do {
            digits = random.nextBoolean()
                    ? "8" + "85" + String.format("%06d", random.nextInt(1_000_000))
                    : "4" + String.format("%08d", random.nextInt(100_000_000));
        } while (Identifier.phone("+61" + digits, null).isEmpty());
        return digits;
    }

    private House house() {
        return new House(
                random.nextInt(4) == 0 ? 1 + random.nextInt(12) : 0,
                1 + random.nextInt(220),
                random.nextInt(12) == 0 ? one(new String[] {"a", "b"}) : "",
                one(LAST_BEGIN) + one(LAST_END),
                random.nextInt(TYPES.length),
                Math.max(3, random.nextInt(SIDES.length)),
                one(TOWNS));
    }

    /** A telephone number in one of the ways in which it is written. */
    String written(String digits) {
        String area = digits.substring(0, 1);
        String rest = digits.substring(1);
        String spaced = rest.substring(0, 4) + " " + rest.substring(4);
        return switch (random.nextInt(6)) {
            case 0 -> "+61 " + area + " " + spaced;
            case 1 -> "(0" + area + ") " + spaced;
            case 2 -> "0" + area + rest;
            case 3 -> "0" + area + "-" + rest.substring(0, 4) + "-" + rest.substring(4);
            case 4 -> "+61 (0)" + area + " " + spaced;
            default -> "0011 61 " + area + " " + spaced;
        };
    }

    /** A mail address in one of the ways in which it is written. */
    String writtenMail(String mail) {
        return switch (random.nextInt(4)) {
            case 0 -> mail.toUpperCase(java.util.Locale.ROOT);
            case 1 -> " " + mail + " ";
            case 2 -> "Somebody <" + mail + ">";
            default -> mail;
        };
    }

    /** An address in one of the ways in which it is written. */
    String written(House house) {
        String number = house.number() + house.letter();
        String street = house.street() + " " + one(TYPES[house.type()]) + one(SIDES[house.side()]);
        String line = number + (random.nextInt(5) == 0 ? ", " : " ") + street;
        if (house.unit() > 0) {
            line = switch (random.nextInt(5)) {
                case 0 -> house.unit() + "/" + line;
                case 1 -> "Unit " + house.unit() + ", " + line;
                case 2 -> "Flat " + house.unit() + " " + line;
                case 3 -> line + ", Apt " + house.unit();
                default -> "U" + house.unit() + "/" + line;
            };
        }
        line = line + (random.nextBoolean() ? ", " : " ") + house.town();
        return random.nextInt(4) == 0 ? line.toUpperCase(java.util.Locale.ROOT) : line;
    }

    /** A name with a slip of the pen in it. */
    String misspelt(Being being) {
        String last = being.last();
        int at = 1 + random.nextInt(last.length() - 2);
        String wrong =
                switch (random.nextInt(3)) {
                    case 0 -> last.substring(0, at) + last.charAt(at + 1) + last.charAt(at) + last.substring(at + 2);
                    case 1 -> last.substring(0, at) + last.charAt(at) + last.substring(at);
                    default -> last.substring(0, at) + last.substring(at + 1);
                };
        return random.nextBoolean() ? being.first() + " " + wrong : wrong + ", " + being.first();
    }

    /** Puts everybody on the register under name, telephone and mail. */
    void register() {
        for (Being being : beings) {
            Subject subject = new Subject(
                    being.number() + 1L,
                    Subject.Kind.PERSON,
                    being.first() + " " + being.last(),
                    Set.of(
                            Identifier.email(being.mail()),
                            Identifier.phone("+61" + being.phone(), null).orElseThrow()));
            all.put(subject.id(), subject);
            Hints.of(subject).forEach(hint -> byHint.computeIfAbsent(hint, any -> new ArrayList<>())
                    .add(subject.id()));
        }
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    @Override
    public List<Subject> resembling(Set<String> hints, int limit) {
        Map<Long, Integer> shared = new HashMap<>();
        hints.forEach(hint -> byHint.getOrDefault(hint, List.of()).forEach(id -> shared.merge(id, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> all.get(entry.getKey()))
                .toList();
    }

    @Override
    public Optional<Subject> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Subject> findAll(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Subject> carrying(Identifier identifier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Subject> newest(Set<Subject.Kind> kinds, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subject add(Subject subject) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void update(Subject subject) {
        throw new UnsupportedOperationException();
    }
}
