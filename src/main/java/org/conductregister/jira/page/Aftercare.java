package org.conductregister.jira.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.FrontLine;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Routing;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/**
 * What a page says to somebody who has just been through it (R22): what to do if it is not over, how to look after
 * oneself, who helps, who was told, and what happens next.
 */
public final class Aftercare {

    /** So many names are told; more would be a list that nobody reads. */
    private static final int NAMES = 3;

    private final Policies policies;
    private final Routing routing;
    private final People people;
    private final Wording words;
    private final Links links;

    /** @param policies whose active profile names tips, contacts and roles */
    public Aftercare(Policies policies, Routing routing, People people, Wording words, Links links) {
        this.policies = policies;
        this.routing = routing;
        this.people = people;
        this.words = words;
        this.links = links;
    }

    /**
     * Ready to be shown.
     *
     * @param dial what a telephone dials for the police; may be empty
     * @param cardUrl to the steps on a threat
     * @param told one line for each role that was told
     * @param next what happens next, in order
     */
    record Shown(
            String number,
            String dial,
            String cardUrl,
            List<String> safety,
            List<FrontLine.Support> support,
            List<String> told,
            List<String> next) {}

    /** After a conversation was ended on this ticket; null for no ticket. */
    Shown afterEnding(String ticketKey) {
        return shown(
                ticketKey,
                policies.active().alerts().getOrDefault(Occasion.CONVERSATION_ENDED, Set.of()),
                Stream.of("conduct.ended.next.look", "conduct.ended.next.report", "conduct.ended.next.answer"));
    }

    /** After this report was filed. */
    Shown afterFiling(ConductReport report) {
        return shown(
                report.ticket() == null ? null : report.ticket().key(),
                routing.toldOf(report),
                Stream.of("conduct.filed.next.read", "conduct.filed.next.ask", "conduct.filed.next.outcome"));
    }

    private Shown shown(String ticketKey, Set<Role> told, Stream<String> next) {
        FrontLine line = policies.active().frontLine();
        return new Shown(
                line.emergencyNumber(),
                FrontLineView.dial(line.emergencyNumber()),
                links.frontLine(ticketKey),
                line.safety(),
                line.support(),
                told.stream().sorted().map(this::told).toList(),
                next.map(words::text).toList());
    }

    /** A role that nobody holds is said to be empty: whoever reads this must not wait for somebody who will not come. */
    private String told(Role role) {
        List<People.Person> holders = people.holdersOf(role);
        if (holders.isEmpty()) {
            return words.text("conduct.care.nobody", words.word(role));
        }
        String names =
                holders.stream().limit(NAMES).map(People.Person::displayName).collect(Collectors.joining(", "));
        return holders.size() <= NAMES
                ? words.text("conduct.care.told", words.word(role), names)
                : words.text("conduct.care.told-more", words.word(role), names, holders.size() - NAMES);
    }
}
