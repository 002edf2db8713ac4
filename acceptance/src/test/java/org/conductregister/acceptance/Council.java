package org.conductregister.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A stand-in with the app set up in COND, and the people of a council, who can take a case as far as a test needs it. */
final class Council implements AutoCloseable {

    static final String DAILY_JOB = "org.conductregister.open-due-reviews";

    /** Every factor of the policy (R10, R49, R50). */
    static final List<String> FACTORS = List.of(
            "MORE_THAN_PERSISTENCE",
            "IMPACT_ON_PEOPLE",
            "COMMUNICATION_TO_DATE",
            "OWN_EFFORTS",
            "NATURE_OF_CONDUCT",
            "HISTORY",
            "PRIOR_CONDUCT",
            "CIRCUMSTANCES_AND_NEEDS",
            "IMMEDIACY_OF_RISK",
            "IMPACT_ON_RESOURCES",
            "REASONABLE_AND_PROPORTIONATE",
            "FUTURE_EXPECTATIONS");

    /** The stand-in's customers, each with an account on the portals. */
    private static final List<String> CUSTOMERS = List.of(
            "riley", "casey", "jordan", "taylor", "robin", "sam", "alex", "jamie", "charlie", "drew", "frankie",
            "harper", "indira", "kit", "logan", "marta", "noor", "oskar", "priya", "quentin");

    private final StandIn standIn;
    private final BufferedWriter log;
    private final Iterator<String> unmet = CUSTOMERS.iterator();
    private int newcomers;

    private Council(StandIn standIn, BufferedWriter log) {
        this.standIn = standIn;
        this.log = log;
    }

    /** Starts one on this folder, and installs the app there (again, if it was). */
    static Council open(Path data, Class<?> test) {
        Council council = start(StandIn.Setup.alone(data), test);
        council.conduct("admin").install("COND").expect(200, 201);
        return council;
    }

    /** Starts one as it is. Its log is kept for each test. */
    static Council start(StandIn.Setup setup, Class<?> test) {
        Path file = Checkout.here().output().resolve("standin").resolve(test.getSimpleName() + ".log");
        try {
            Files.createDirectories(file.getParent());
            BufferedWriter log = Files.newBufferedWriter(file);
            return new Council(StandIn.start(setup, line -> append(log, line)), log);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    StandIn standIn() {
        return standIn;
    }

    Controls controls() {
        return standIn.controls();
    }

    Visitor visitor(String user) {
        return standIn.as(user);
    }

    ConductApi conduct(String user) {
        return new ConductApi(standIn.as(user));
    }

    JiraApi jira(String user) {
        return new JiraApi(standIn.as(user));
    }

    /** The stand-in's day. */
    LocalDate today() {
        return LocalDate.ofInstant(controls().now(), ZoneId.systemDefault());
    }

    /** A customer whom nobody has had to do with yet: one who has been there, or else somebody who moves in. */
    String someone() {
        if (unmet.hasNext()) {
            return unmet.next();
        }
        newcomers++;
        String name = "newcomer" + newcomers;
        jira("admin").settle(name, "Newcomer " + newcomers, "customers");
        return name;
    }

    String ticketBy(String customer, String project) {
        return jira(customer).raise(project, "Rates notice of " + customer, "The figure looks wrong to me.");
    }

    Reporting reporting(String ticket) {
        return Reporting.on(ticket, controls().now(), "Avery Quinn");
    }

    /** A report by the agent on this ticket, signed and complete. */
    long reported(String ticket) {
        return ConductApi.id(conduct("agent").report(reporting(ticket).body()));
    }

    long threatReported(String ticket) {
        return ConductApi.id(conduct("agent")
                .report(reporting(ticket).with("risk", "IMMINENT").body()));
    }

    /** The same report with every factor answered by the lead. */
    long assessed(long report) {
        conduct("lead").assess(report, allFactors()).expect(200, 201);
        return report;
    }

    static Map<String, String> allFactors() {
        Map<String, String> answers = new HashMap<>();
        FACTORS.forEach(factor -> answers.put(factor, "Looked at: " + factor));
        return answers;
    }

    /** A report on this ticket, decided for a written notice that has been sent. */
    long noticed(String ticket) {
        long report = assessed(reported(ticket));
        conduct("lead")
                .decide(report, "WRITTEN_NOTICE", "Say plainly what we expect.", null, List.of())
                .expect(200, 201);
        conduct("lead").send("WRITTEN_NOTICE", report, 0);
        return report;
    }

    /** A threat reported on this ticket and decided for a restriction of these types. */
    long decidedToRestrict(String ticket, String... types) {
        long report = assessed(threatReported(ticket));
        conduct("lead")
                .decide(report, "RESTRICT", "A threat was made.", "THREAT", List.of(types))
                .expect(200, 201);
        return report;
    }

    /** A proposed restriction to writing. */
    long proposed(long report, LocalDate review) {
        return ConductApi.id(conduct("lead")
                .propose(report, "writing-only", WRITING, "In writing it goes well.", review.toString()));
    }

    static final Map<String, ?> WRITING = Map.of("kind", "CHANNELS", "allowed", List.of("EMAIL", "LETTER"));

    /** A restriction to writing in force, on the customer of this ticket. */
    long active(String ticket, LocalDate review) {
        long report = decidedToRestrict(ticket, "writing-only");
        long restriction = proposed(report, review);
        conduct("director").approve(restriction).expect(200, 201);
        conduct("director").send("RESTRICTION", report, 0);
        conduct("director").activate(restriction).expect(200, 201);
        return restriction;
    }

    /** The register's reviews of a case, as the director reads them. */
    JsonNode reviewsOf(long report) {
        return conduct("director").caseOf(report).json().path("reviews");
    }

    /** Jira's review tickets, as the director finds them. */
    List<String> reviewTickets() {
        return jira("director").search("project = COND AND issuetype = \"Restriction review\" ORDER BY key");
    }

    @Override
    public void close() {
        standIn.close();
        try {
            log.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }

    private static void append(BufferedWriter log, String line) {
        try {
            synchronized (log) {
                log.write(line);
                log.newLine();
                log.flush();
            }
        } catch (IOException closed) {
            // The test is over; the last words of a stopping process are of no interest.
        }
    }
}
