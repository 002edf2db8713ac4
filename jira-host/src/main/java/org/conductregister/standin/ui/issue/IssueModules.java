package org.conductregister.standin.ui.issue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order of the parts of an issue's page. An app's panel stands where its weight puts it among the host's parts. */
final class IssueModules {

    private static final List<IssueModule> LEFT = List.of(
            own("details", 100),
            own("description", 200),
            own("attachments", 300),
            own("links", 400),
            own("activity", 600));
    private static final List<IssueModule> RIGHT = List.of(own("people", 100), own("dates", 200));

    private IssueModules() {}

    static List<IssueModule> left(List<IssueModule> panels) {
        return ordered(LEFT, panels);
    }

    static List<IssueModule> right(List<IssueModule> panels) {
        return ordered(RIGHT, panels);
    }

    private static List<IssueModule> ordered(List<IssueModule> own, List<IssueModule> panels) {
        return Stream.concat(panels.stream(), own.stream())
                .sorted(Comparator.comparingInt(IssueModule::weight))
                .toList();
    }

    private static IssueModule own(String name, int weight) {
        return new IssueModule(name, name, null, weight, null);
    }
}
