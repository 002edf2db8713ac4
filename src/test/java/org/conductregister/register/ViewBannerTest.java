package org.conductregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.restriction.Banner;
import org.conductregister.subject.Identifier;
import org.junit.jupiter.api.Test;

class ViewBannerTest {

    private static final List<Identifier> RILEY = List.of(Identifier.user("riley"));

    private final Office office = new Office();

    @Test
    @Requirement("R120")
    void newsThatCannotBeReadIsToldAsUnavailableThoughTheIndexKnowsSomething() {
        office.restrictedForSixMonths("SD-1");
        ViewBanner cutOff = new ViewBanner(
                office.index,
                () -> {
                    throw new IllegalStateException("the database is away");
                },
                office.contacts,
                office.register.policies);
        assertThat(cutOff.by(office.agent, RILEY).orElseThrow()).isEqualTo(Banner.UNAVAILABLE);
    }

    @Test
    @Requirement("R91")
    void newsIsReadBeforeTheBannerIsShown() {
        var otherNode = new org.conductregister.restriction.ActiveRestrictions(
                office.register.restrictions,
                office.register.subjects,
                office.register.journal,
                new org.conductregister.restriction.BannerWording(office.register.policies, key -> key),
                office.register.clock);
        otherNode.rebuild();
        office.restrictedForSixMonths("SD-1");
        assertThat(otherNode.lookUp(RILEY).entries()).isEmpty();
        assertThat(new ViewBanner(otherNode, otherNode::refresh, office.contacts, office.register.policies)
                        .by(office.agent, RILEY)
                        .orElseThrow()
                        .entries())
                .hasSize(2);
    }
}
