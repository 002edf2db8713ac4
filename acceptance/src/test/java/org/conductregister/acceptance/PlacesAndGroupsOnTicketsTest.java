package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Not a person but a house or a group is under restriction: tickets from there say so to staff, from the very next view on, and
 * nothing to the customer. In a house of its own, since it changes the policy and tells of the first of their kind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesAndGroupsOnTicketsTest {

    private static final String PROFILES = ConductApi.ROOT + "policy/profiles";
    private static final String FIELD = "Site of the matter";
    private static final String CAUTION = "visit in pairs, the dogs are loose";

    private Council council;
    private String site;

    @BeforeAll
    void aFieldForTheAddressIsNamedByThePolicy(@TempDir Path data) {
        council = Council.open(data, getClass());
        Visitor admin = council.visitor("admin");
        site = admin.post(
                        "/rest/api/2/field",
                        Map.of(
                                "name",
                                FIELD,
                                "description",
                                "Where it is",
                                "type",
                                "com.atlassian.jira.plugin.system.customfieldtypes:textfield"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        admin.post("/rest/api/2/screens/addToDefault/" + site, null).expect(204);
        String profile = PROFILES + "/"
                + admin.get(PROFILES).json().path("inForce").asText().replace('@', '/');
        ObjectNode document = (ObjectNode) admin.get(profile).json();
        ((ObjectNode) document.path("scope")).put("addressField", FIELD);
        admin.put(profile + "?note=Houses", document).expect(200);
    }

    @AfterAll
    void close() {
        council.close();
    }

    @Test
    @Requirement({"R6", "R75", "R87", "R88", "R91", "R112"})
    void a_house_is_known_by_its_address_however_it_is_written_from_the_very_next_view_on() {
        String customer = "robin";
        String ticket = at("14 Bowhill Road, Mannum SA 5238", customer);
        String written = at("  14  bowhill RD,  MANNUM, SA 5238 ", "sam");
        String neighbours = at("41 Bowhill Road, Mannum SA 5238", "alex");
        assertThat(lines(ticket)).isEmpty();
        assertThat(lines(written)).isEmpty();

        restricted(
                ticket,
                Map.of("kind", "PROPERTY", "name", "14 Bowhill Road", "address", "14 Bowhill Rd, Mannum SA 5238"),
                "caution",
                Map.of("kind", "CAUTION_MARKER", "instruction", CAUTION));

        for (String each : List.of(ticket, written)) {
            JsonNode line = only(each);
            assertThat(line.path("bearer").path("as").asText()).isEqualTo("ADDRESS");
            assertThat(line.path("instruction").asText()).containsIgnoringCase(CAUTION);
            toldToStaffAlone(each, CAUTION, each.equals(ticket) ? customer : "sam");
        }
        assertThat(lines(neighbours)).isEmpty();
        assertThat(lines(council.ticketBy(customer, "SD")))
                .as("whoever lives there is not under restriction")
                .isEmpty();

        move(ticket, "41 Bowhill Road, Mannum SA 5238");
        assertThat(lines(ticket)).isEmpty();
        move(neighbours, "14 Bowhill Road, Mannum SA 5238");
        assertThat(only(neighbours).path("bearer").path("as").asText()).isEqualTo("ADDRESS");
    }

    @Test
    @Requirement({"R6", "R87", "R91", "R112"})
    void a_group_is_known_on_every_ticket_that_is_shared_with_its_organisation() {
        String by = "casey";
        String member = "drew";
        String ticket = council.ticketBy(by, "SD");
        String shared = council.ticketBy(member, "PARKS");
        String others = council.ticketBy("jordan", "SD");
        assertThat(lines(shared)).isEmpty();

        Map<String, ?> nobody = Map.of("kind", "GROUP", "name", "The football club", "organisation", "222");
        Answer unknown = council.conduct("agent")
                .report(council.reporting(ticket).with("subject", nobody).body());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().path("code").asText()).isEqualTo("subject.organisation-unknown");
        assertThat(unknown.body().path("message").asText()).contains("222", "leave it out");

        long report = restricted(
                ticket,
                Map.of("kind", "GROUP", "name", "The football club", "organisation", "2"),
                "writing-only",
                Council.WRITING);
        assertThat(council.visitor("lead")
                        .get("/plugins/servlet/conduct/case?id=" + report)
                        .expect(200)
                        .text())
                .contains("Northfield Football Club (2)");

        JsonNode line = only(shared);
        assertThat(line.path("bearer").path("as").asText()).isEqualTo("ORGANISATION");
        assertThat(line.path("bearer").path("name").asText()).isEqualTo("Northfield Football Club");
        toldToStaffAlone(shared, "Write only", member);
        assertThat(lines(others)).isEmpty();
    }

    private String at(String address, String customer) {
        String ticket = council.ticketBy(customer, "SD");
        move(ticket, address);
        return ticket;
    }

    private void move(String ticket, String address) {
        council.visitor("agent")
                .put("/rest/api/2/issue/" + ticket, Map.of("fields", Map.of(site, address)))
                .expect(204);
    }

    private long restricted(String ticket, Map<String, ?> subject, String type, Map<String, ?> terms) {
        Reporting threat = council.reporting(ticket).with("risk", "IMMINENT").with("subject", subject);
        long report = council.assessed(ConductApi.id(council.conduct("agent").report(threat.body())));
        council.conduct("lead")
                .decide(report, "RESTRICT", "A threat was made.", "THREAT", List.of(type))
                .expect(200, 201);
        String review = council.today().plusMonths(6).toString();
        long restriction =
                ConductApi.id(council.conduct("lead").propose(report, type, terms, "A threat was made.", review));
        ConductApi director = council.conduct("director");
        director.approve(restriction).expect(200, 201);
        director.issue(ConductApi.id(director.draft("RESTRICTION", report, 0)), "POST")
                .expect(200, 201);
        director.activate(restriction).expect(200, 201);
        return report;
    }

    private JsonNode lines(String ticket) {
        JsonNode banner = council.conduct("agent").banner(ticket).json();
        assertThat(banner.path("available").asBoolean()).isTrue();
        return banner.path("entries");
    }

    private JsonNode only(String ticket) {
        assertThat(lines(ticket)).as(ticket).hasSize(1);
        return lines(ticket).path(0);
    }

    /** On the ticket as staff see it, and nowhere where the customer sees it. */
    private void toldToStaffAlone(String ticket, String words, String customer) {
        assertThat(council.visitor("agent").get("/browse/" + ticket).text())
                .contains("conduct-banner-entry")
                .containsIgnoringCase(words);
        assertThat(council.conduct(customer).banner(ticket).status()).isEqualTo(403);
        String portal = "/servicedesk/customer/portal/" + (ticket.startsWith("SD-") ? 1 : 2) + "/" + ticket;
        for (String path : List.of(portal, "/rest/servicedeskapi/request/" + ticket)) {
            assertThat(council.visitor(customer).get(path).expect(200).text())
                    .as(path)
                    .contains(ticket)
                    .doesNotContainIgnoringCase(words)
                    .doesNotContain("conduct-banner", "A threat was made");
        }
    }
}
