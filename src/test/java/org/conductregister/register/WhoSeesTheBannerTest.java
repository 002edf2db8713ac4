package org.conductregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.policy.Scope;
import org.conductregister.policy.Scope.ServiceArea;
import org.conductregister.policy.Scope.Tier;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.Bearer.As;
import org.conductregister.restriction.OnTicket;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On which tickets the banner shows, about whom, and to whom it says how much. */
class WhoSeesTheBannerTest {

    private static final Map<Bearer, List<Identifier>> RILEY =
            Map.of(new Bearer(As.REPORTER, "Riley Rhodes"), List.of(Identifier.user("riley")));

    private final Office office = new Office();
    private final Actor ranger = new Actor("rae-ranger", "Rae Ranger", Set.of());

    @BeforeEach
    void rileyIsRestricted() {
        office.restrictedForSixMonths("SD-1");
    }

    @Test
    @Requirement("R91")
    void it_shows_in_every_project_unless_the_policy_names_some() {
        assertThat(on("PARKS", RILEY, office.agent)).hasSize(2);

        scope(new Scope(Set.of("SD"), "", List.of()));
        assertThat(on("SD", RILEY, office.agent)).hasSize(2);
        assertThat(on("PARKS", RILEY, office.agent)).isEmpty();
    }

    @Test
    @Requirement({"R89", "R112"})
    void reasons_are_for_those_who_lead_and_for_the_audience_of_the_service_area() {
        assertThat(on("SD", RILEY, office.agent))
                .extracting(BannerEntry::reason)
                .containsOnlyNulls();
        assertThat(on("SD", RILEY, office.lead)).extracting(BannerEntry::reason).doesNotContainNull();

        scope(parks(Map.of(Tier.REASON, Set.of("rangers"))));
        assertThat(on("PARKS", RILEY, ranger, "rangers"))
                .extracting(BannerEntry::reason)
                .doesNotContainNull();
        assertThat(banner("PARKS", RILEY, ranger)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(banner("SD", RILEY, ranger, "rangers")).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    @Requirement({"R89", "R112"})
    void those_who_only_meet_the_person_are_told_what_to_do_and_not_why() {
        scope(parks(Map.of(Tier.INSTRUCTION, Set.of("rangers"))));

        assertThat(on("PARKS", RILEY, ranger, "rangers")).hasSize(2).allSatisfy(line -> {
            assertThat(line.instruction()).isNotBlank();
            assertThat(line.reason()).isNull();
        });
    }

    @Test
    @Requirement({"R87", "R117"})
    void each_line_says_whom_it_is_about_and_names_the_closest_once() {
        Map<Bearer, List<Identifier>> people = new LinkedHashMap<>();
        people.put(new Bearer(As.REPORTER, "Casey Cole"), List.of(Identifier.user("casey")));
        people.put(new Bearer(As.PARTICIPANT, "Riley Rhodes"), List.of(Identifier.user("riley")));
        people.put(new Bearer(As.ADDRESS, "the same again"), List.of(Identifier.email("riley@example.org")));

        assertThat(on("SD", people, office.agent))
                .extracting(line -> line.bearer().as(), line -> line.bearer().name())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(As.PARTICIPANT, "Riley Rhodes"),
                        org.assertj.core.api.Assertions.tuple(As.PARTICIPANT, "Riley Rhodes"));
    }

    private void scope(Scope scope) {
        office.register.policies.use(
                Changed.in(office.register.policies.active(), Map.of("scope", Optional.of(scope))));
    }

    private static Scope parks(Map<Tier, Set<String>> audiences) {
        return new Scope(Set.of(), "", List.of(new ServiceArea("parks", "Parks", Set.of("PARKS"), audiences)));
    }

    private List<BannerEntry> on(String project, Map<Bearer, List<Identifier>> people, Actor actor, String... groups) {
        return banner(project, people, actor, groups).orElseThrow().entries();
    }

    private Outcome<Banner> banner(
            String project, Map<Bearer, List<Identifier>> people, Actor actor, String... groups) {
        return office.viewBanner.on(actor, new OnTicket(project, kinds -> people, Set.of(groups)::contains));
    }
}
