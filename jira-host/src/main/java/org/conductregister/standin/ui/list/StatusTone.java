package org.conductregister.standin.ui.list;

import com.atlassian.jira.issue.status.Status;

/** The colour of a status, by its category: to do, in progress, done. */
public final class StatusTone {

    private StatusTone() {}

    /** CSS classes of AUI's lozenge; neutral when the status has no category. */
    public static String of(Status status) {
        String category = status.getStatusCategory() == null
                ? ""
                : status.getStatusCategory().getKey();
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "aui-lozenge-default";
        };
    }
}
