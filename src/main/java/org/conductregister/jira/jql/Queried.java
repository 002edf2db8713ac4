package org.conductregister.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.SearchRegister;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Outcome;

/** What the functions of JQL have in common: who asks, what an argument means, and what is said where it means nothing. */
public final class Queried {

    private static final Pattern WITHIN = Pattern.compile("(\\d{1,4})([dw])");
    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,18})");

    private final SearchRegister search;
    private final Actors actors;
    private final Staff staff;
    private final Wording words;

    /** Uses these. */
    public Queried(SearchRegister search, Actors actors, Staff staff, Wording words) {
        this.search = search;
        this.actors = actors;
        this.staff = staff;
        this.words = words;
    }

    Outcome<Set<String>> restrictedAccounts(ApplicationUser searcher) {
        return search.restrictedAccounts(actors.of(searcher));
    }

    Outcome<Set<Long>> reviewsDue(ApplicationUser searcher, Period within) {
        return search.reviewsDue(actors.of(searcher), within);
    }

    Outcome<Set<Long>> ofSubject(ApplicationUser searcher, String named) {
        Matcher number = NUMBER.matcher(named.strip());
        return search.ofSubject(
                actors.of(searcher), marks(named.strip()), number.matches() ? Long.parseLong(number.group(1)) : 0);
    }

    /** A number of days or weeks, such as {@code 14d} or {@code 2w}; empty if it is neither. */
    static Optional<Period> within(String typed) {
        Matcher match = WITHIN.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(match.group(1));
        return Optional.of(match.group(2).equals("d") ? Period.ofDays(number) : Period.ofWeeks(number));
    }

    /** What is said of an outcome that is no answer; null for a customer, who is not told that there is anything to ask. */
    String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? String.join(" ", words.of(refused.reasons())) : null;
    }

    String text(String key, Serializable... arguments) {
        return words.text(key, arguments);
    }

    /** Everything that such a text may mean: an account, a mail address, a telephone number. */
    private List<Identifier> marks(String named) {
        List<Identifier> marks = new ArrayList<>();
        staff.user(named).ifPresent(user -> marks.add(Identifier.user(user.getKey())));
        if (named.contains("@")) {
            marks.add(Identifier.email(named));
        }
        Identifier.phone(named, null).ifPresent(marks::add);
        return marks;
    }
}
