package org.conductregister.jira.page;

import org.conductregister.letter.Letter;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.RestrictionState;

/** AUI's lozenge class for each state. A tone only repeats what the state's name says. */
final class Tones {

    private Tones() {}

    static String of(ReportState state) {
        return switch (state) {
            case SUBMITTED -> "aui-lozenge-new";
            case UNDER_ASSESSMENT -> "aui-lozenge-inprogress";
            case DECIDED -> "aui-lozenge-moved";
            case CLOSED -> "aui-lozenge-success";
            case ENTERED_IN_ERROR -> "";
        };
    }

    static String of(RestrictionState state) {
        return switch (state) {
            case PROPOSED -> "aui-lozenge-new";
            case APPROVED -> "aui-lozenge-inprogress";
            case ACTIVE -> "aui-lozenge-moved";
            case LIFTED, LAPSED -> "aui-lozenge-success";
            case SUPERSEDED, SET_ASIDE, ENTERED_IN_ERROR -> "";
        };
    }

    static String of(Letter.State state) {
        return state == Letter.State.DRAFT ? "aui-lozenge-inprogress" : "aui-lozenge-success";
    }

    static String ofReview(boolean open, boolean overdue) {
        if (overdue) {
            return "aui-lozenge-error";
        }
        return open ? "aui-lozenge-inprogress" : "aui-lozenge-success";
    }
}
