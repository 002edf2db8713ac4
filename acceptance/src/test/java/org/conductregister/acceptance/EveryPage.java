package org.conductregister.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every page of the app, with somebody who may open it, and cases in each state that a page can show. Each test that goes
 * through the pages makes one for itself, since forms change cases.
 */
final class EveryPage {

    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");

    /** What a page below names in braces, such as the number of a report in a certain state. */
    private final Map<String, String> named = new HashMap<>();

    /**
     * A page.
     *
     * @param user who opens it
     * @param path below the servlets' own
     * @param query with its question mark; empty if there is none
     */
    record Page(String user, String path, String query) {
        @Override
        public String toString() {
            return path + query + " by " + user;
        }
    }

    static Stream<Page> all() {
        return Stream.of(
                new Page("agent", "/conduct/report", "?issueKey={ticket}"),
                new Page("lead", "/conduct/report", "?reportId={reported}"),
                new Page("agent", "/conduct/report", "?filed={reported}"),
                new Page("agent", "/conduct/threat", "?issueKey={ticket}"),
                new Page("agent", "/conduct/threat", "?blank=true"),
                new Page("lead", "/conduct/attach", "?reportId={reported}"),
                new Page("agent", "/conduct/front-line", "?issueKey={ticket}"),
                new Page("agent", "/conduct/conversation-ended", "?issueKey={ticket}"),
                new Page("agent", "/conduct/appeal-for", "?issueKey={ticket}"),
                new Page("agent", "/conduct/contact", "?issueKey={ticket}"),
                new Page("agent", "/conduct/print", "?sheet=poster"),
                new Page("director", "/conduct/case", "?id={restricted}"),
                new Page("lead", "/conduct/case", "?id={reported}"),
                new Page("lead", "/conduct/case", "?id={assessed}"),
                new Page("director", "/conduct/case", "?id={decided}"),
                new Page("lead", "/conduct/case", "?id={decided}"),
                new Page("chief", "/conduct/case", "?id={restricted}"),
                new Page("lead", "/conduct/referral", "?id={restricted}"),
                new Page("director", "/conduct/letter", "?id={letter}"),
                new Page("lead", "/conduct/document", "?report={restricted}&name=restriction"),
                new Page("agent", "/conduct/document", "?name=incident"),
                new Page("{customer}", "/conduct/appeal", ""),
                new Page("lead", "/conduct/register", ""),
                new Page("lead", "/conduct/register", "?kind=PROPERTIES"),
                new Page("lead", "/conduct/subject", "?id={subject}"),
                new Page("agent", "/conduct/absences", ""),
                new Page("lead", "/conduct/absences", ""),
                new Page("lead", "/conduct/health", ""),
                new Page("riley", "/conduct/appeal", ""),
                new Page("admin", "/conduct/letters", ""),
                new Page("admin", "/conduct/letters", "?kind=RESTRICTION"),
                new Page("admin", "/conduct/policies", ""),
                new Page("admin", "/conduct/policies", "?part=header"),
                new Page("admin", "/conduct/policies", "?part=types&item=%2B"),
                new Page("admin", "/conduct/policies", "?part=clocks"),
                new Page("admin", "/conduct/policies", "?part=told"),
                new Page("admin", "/conduct/policies", "?part=areas&item=%2B"),
                new Page("admin", "/conduct/policies", "?part=front-line"),
                new Page("admin", "/conduct/policies", "?activate=lethbridge-2024%401"),
                new Page("admin", "/conduct/install", "?project=COND"));
    }

    EveryPage(Council council) {
        ConductApi director = council.conduct("director");
        String customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        long restricted = council.decidedToRestrict(ticket, "writing-only");
        long restriction = council.proposed(restricted, council.today().plusDays(3));
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", restricted, 0);
        director.activate(restriction).expect(200, 201);
        long decided = council.decidedToRestrict(ticket, "writing-only");
        council.proposed(decided, council.today().plusDays(90));
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode file = director.caseOf(restricted).json();
        named.put("customer", customer);
        named.put("ticket", ticket);
        named.put("issue", file.path("issueKey").asText());
        named.put("letter", file.path("letters").path(0).path("id").asText());
        named.put("subject", file.path("subject").path("id").asText());
        named.put("restricted", String.valueOf(restricted));
        named.put("reported", String.valueOf(council.reported(ticket)));
        named.put("assessed", String.valueOf(council.assessed(council.reported(ticket))));
        named.put("decided", String.valueOf(decided));
    }

    /** The text with what it names in braces. */
    String filled(String text) {
        return IN_BRACES.matcher(text).replaceAll(found -> named.get(found.group(1)));
    }

    /** The page's address below the stand-in's. */
    String address(Page page) {
        return "/plugins/servlet" + page.path() + filled(page.query());
    }
}
