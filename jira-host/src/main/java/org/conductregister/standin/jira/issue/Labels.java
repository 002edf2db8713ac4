package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.label.Label;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Labels as sets of texts and as Jira's objects. */
final class Labels {

    private record TextLabel(String getLabel) implements Label {}

    private Labels() {}

    static Set<Label> of(Set<?> texts) {
        Set<Label> labels = new LinkedHashSet<>();
        texts.forEach(text -> labels.add(new TextLabel((String) text)));
        return labels;
    }

    static Set<String> texts(Set<Label> labels) {
        return labels.stream().map(Label::getLabel).collect(Collectors.toCollection(TreeSet::new));
    }
}
