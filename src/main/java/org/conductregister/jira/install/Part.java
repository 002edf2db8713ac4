package org.conductregister.jira.install;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** One kind of thing that the app needs in Jira. Looking changes nothing; adding leaves alone what is there. */
interface Part {

    /** Stable; the text stands in the bundle under {@code conduct.install.<key>}. */
    String key();

    /** Each thing of this kind, and whether it is there. */
    List<InstallPlan.Piece> look(Project project);

    /** Adds what is missing. The parts before this one have been added. */
    void add(Project project, ApplicationUser administrator);
}
