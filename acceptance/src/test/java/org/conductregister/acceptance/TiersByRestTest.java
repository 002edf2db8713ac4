package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each tier reads over REST, field by field (R112). The endpoints are those of the built jar, and what an agent gets is
 * held against the lists below: a new endpoint or field that an agent can read fails here until somebody has put it there.
 */
@Requirement("R112")
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiersByRestTest {

    /** In everything that is written here and not meant for agents. */
    private static final String SECRET = "Leads only";

    /** Of settings, not of cases. */
    private static final Set<String> OF_NO_CASE = Set.of("health", "install", "openapi.json");

    private static final String INCIDENT = "incident.";

    /** What any agent gets who meets the person: the instruction, and how the contacts of the ticket stand to it. */
    private static final Map<String, Set<String>> AGENTS = Map.of(
            "banner",
            Set.of(
                    "available",
                    "entries",
                    "entries.instruction",
                    "entries.type",
                    "entries.until",
                    "entries.lastDay",
                    "entries.severity",
                    "entries.restrictionId",
                    "entries.bearer",
                    "entries.bearer.as",
                    "entries.bearer.name"),
            "contacts",
            Set.of(
                    "id",
                    "issueKey",
                    "origin",
                    "channel",
                    "at",
                    "minutes",
                    "pages",
                    "withKey",
                    "note",
                    "emergency",
                    "inError",
                    "handling",
                    "reportId",
                    "verdict",
                    "verdict.advice",
                    "verdict.message",
                    "verdict.breach",
                    "verdict.findings",
                    "verdict.findings.restrictionId",
                    "verdict.findings.code",
                    "verdict.findings.message",
                    "verdict.findings.against",
                    "verdict.findings.confirmed",
                    "verdict.findings.counts"),
            // Whose sole contact somebody is, as far as they are contact or deputy themselves.
            "absences",
            Set.of(
                    "userKey",
                    "name",
                    "from",
                    "until",
                    "soleContactOf",
                    "soleContactOf.reportId",
                    "soleContactOf.subject",
                    "soleContactOf.deputyKey",
                    "soleContactOf.deputy"),
            "absences/unattended",
            Set.of("reportId", "subject", "contactKey", "contact", "deputyKey", "deputy", "from", "until"));

    /** What the agent who reported gets of the report, beside the incident as they told it: what came of it, and not why. */
    private static final Set<String> OWN_REPORT = Set.of(
            "id",
            "issueKey",
            "ticketKey",
            "subjectId",
            "state",
            "reporterKey",
            "filedAt",
            "policy",
            "kind",
            "incident",
            "signature",
            "signature.userKey",
            "signature.name",
            "signature.at",
            "decision",
            "decision.outcome",
            "decision.recommended",
            "decision.at",
            "missing",
            "subject",
            "subject.id",
            "subject.kind",
            "subject.name",
            "subject.userKey",
            "subject.email",
            "subject.marks",
            "subject.marks.kind",
            "subject.marks.value",
            "subject.revision",
            "waiting",
            "letters",
            "restrictions",
            "reviews",
            "otherReports",
            "history");

    private final BuiltApp app = new BuiltApp(Checkout.here().app());
    private final Map<String, String> asked = new HashMap<>();
    private Council council;
    private String customer;
    private long report;

    @BeforeAll
    void everythingThatCanBeKeptOfACase(Council shared) {
        council = shared;
        customer = council.someone();
        String ticket = council.ticketBy(customer, "SD");
        ConductApi lead = council.conduct("lead");
        report = council.threatReported(ticket);
        Map<String, String> answers = new LinkedHashMap<>();
        Council.FACTORS.forEach(factor -> answers.put(factor, SECRET + ": " + factor));
        lead.assess(report, answers).expect(200, 201);
        handled(lead);
        lead.decide(report, "RESTRICT", SECRET + ": the threat.", "THREAT", List.of("writing-only"))
                .expect(200, 201);
        String due = council.today().plusDays(10).toString();
        long restriction =
                ConductApi.id(lead.propose(report, "writing-only", Council.WRITING, SECRET + ": in writing.", due));
        ConductApi director = council.conduct("director");
        director.approve(restriction).expect(200, 201);
        long letter = ConductApi.id(director.draft("RESTRICTION", report, 0));
        director.issue(letter, "EMAIL").expect(200, 201);
        director.activate(restriction).expect(200, 201);
        council.conduct("agent")
                .contact(ticket, "TELEPHONE", "Rang about the bins.", false)
                .expect(201);
        long appeal = ConductApi.id(
                lead.appeal(letter, Map.of("channel", "TELEPHONE", "grounds", SECRET + ": it was not me.")));
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode file = director.caseOf(report).json();
        asked.put("banner", "?issueKey=" + ticket);
        asked.put("contacts", "?issueKey=" + ticket);
        asked.put("letters", "?reportId=" + report);
        asked.put("restrictions", "?reportId=" + report);
        asked.put("subjects", "?name=" + customer + "&email=" + customer + "@example.org");
        asked.put("reports/{id}", String.valueOf(report));
        asked.put("letters/{id}", String.valueOf(letter));
        asked.put("restrictions/{id}", String.valueOf(restriction));
        asked.put("appeals/{id}", String.valueOf(appeal));
        asked.put("reviews/{id}", file.path("reviews").path(0).path("id").asText());
        asked.put("subjects/{id}", file.path("subjectId").asText());
        asked.put("subjects/{id}/suggestions", file.path("subjectId").asText());
        assertThat(asked).doesNotContainValue("");
    }

    private void handled(ConductApi lead) {
        String day = council.today().toString();
        lead.handle(report, "escalation", Map.of("stage", "LINE_MANAGER", "with", SECRET + ": Mo", "on", day))
                .expect(200, 201);
        lead.handle(report, "plan", Map.of("task", SECRET + ": write.", "owner", "lead", "due", day))
                .expect(200, 201);
        lead.handle(report, "chief-officer", Map.of("reason", SECRET + ": a councillor."))
                .expect(200, 201);
    }

    /** All that can be read of cases, below the root. */
    Stream<String> readable() {
        return app.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .map(endpoint -> endpoint.path().substring(ConductApi.ROOT.length()))
                .filter(path -> !path.startsWith("policy") && !OF_NO_CASE.contains(path))
                .filter(path -> !path.endsWith("/pdf"));
    }

    @Test
    void the_jar_offers_what_is_held_against_the_lists() {
        assertThat(readable()).containsAll(AGENTS.keySet()).contains("reports/{id}", "subjects/{id}", "reviews/{id}");
    }

    @ParameterizedTest
    @MethodSource("readable")
    void nobody_but_those_who_lead_reads_more_than_the_lists_say(String endpoint) {
        boolean ofAll = AGENTS.containsKey(endpoint);
        for (String agent : List.of("agent", "agent2")) {
            boolean own = endpoint.equals("reports/{id}") && agent.equals("agent");
            Answer answer = read(agent, endpoint);
            if (ofAll || own) {
                assertThat(fields(answer.expect(200).json()))
                        .as(answer.request())
                        .isSubsetOf(own ? withIncident(answer.json()) : AGENTS.get(endpoint));
            } else {
                assertThat(answer.status()).as(answer.request()).isIn(403, 404);
                assertThat(fields(answer.body())).isSubsetOf("code", "message");
            }
            assertThat(answer.text()).as(answer.request()).doesNotContain(SECRET);
        }
        Answer theirs = read(customer, endpoint);
        assertThat(theirs.status()).as(theirs.request()).isEqualTo(403);
        assertThat(fields(theirs.body())).as("Jira's own refusal").isSubsetOf("status-code", "message");
        assertThat(read("director", endpoint).status())
                .as("somebody reads " + endpoint + ", so that the refusals above mean something")
                .isEqualTo(200);
    }

    @Test
    void those_who_lead_read_the_rest_so_that_the_lists_mean_something() {
        JsonNode whole = read("lead", "reports/{id}").json();
        assertThat(fields(whole))
                .contains(
                        "answers",
                        "decision.reason",
                        "decision.limb",
                        "handling.plan",
                        "history.verb",
                        "letters.title");
        for (String part : List.of("answers", "decision", "handling", "restrictions")) {
            assertThat(whole.path(part).toString()).as(part).contains(SECRET);
        }
        assertThat(read("lead", "appeals/{id}").text()).contains(SECRET);
        assertThat(fields(read("lead", "banner").json())).contains("entries.reason");
        assertThat(read("lead", "banner").text()).contains(SECRET);
        assertThat(read("agent", "contacts").text()).contains("Rang about the bins.", "WRONG_CHANNEL");
        assertThat(read("agent", "reports/{id}")
                        .json()
                        .path("decision")
                        .path("outcome")
                        .asText())
                .isEqualTo("RESTRICT");
    }

    private Answer read(String user, String endpoint) {
        String what = asked.getOrDefault(endpoint, "");
        String path = what.startsWith("?") ? endpoint + what : endpoint.replaceAll("\\{\\w+}", what);
        return council.visitor(user).get(ConductApi.ROOT + path);
    }

    private static Set<String> withIncident(JsonNode own) {
        Set<String> all = new TreeSet<>(OWN_REPORT);
        fields(own).stream().filter(field -> field.startsWith(INCIDENT)).forEach(all::add);
        return all;
    }

    /** The names of all fields in it, those of its parts after a dot; lists do not count. */
    private static Set<String> fields(JsonNode node) {
        Set<String> found = new TreeSet<>();
        collect("", node, found);
        return found;
    }

    private static void collect(String before, JsonNode node, Set<String> found) {
        if (node.isArray()) {
            StreamSupport.stream(node.spliterator(), false).forEach(each -> collect(before, each, found));
        }
        node.fields().forEachRemaining(field -> {
            found.add(before + field.getKey());
            collect(before + field.getKey() + ".", field.getValue(), found);
        });
    }
}
