package org.conductregister.standin.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an app's panel stands on an issue's page. */
class IssueModulesTest {

    @Test
    void aLightPanelComesBeforeTheDetailsAndAHeavyOneWhereItsWeightPutsIt() {
        IssueModule banner = new IssueModule("banner", null, null, -10, "<p>Writing only</p>");
        IssueModule files = new IssueModule("more-files", null, null, 350, "<p>Files</p>");
        assertThat(IssueModules.left(List.of(files, banner)))
                .extracting(IssueModule::id)
                .containsExactly("banner", "details", "description", "attachments", "more-files", "links", "activity");
    }
}
