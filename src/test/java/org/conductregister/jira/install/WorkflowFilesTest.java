package org.conductregister.jira.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowFilesTest {

    @Test
    void a_report_goes_from_submitted_to_closed() {
        assertThat(steps("workflows/conduct-report.xml"))
                .containsExactly("Submitted -> [2]", "Under assessment -> [3]", "Decided -> [4]", "Closed -> []");
    }

    @Test
    void a_review_goes_from_open_to_decided() {
        assertThat(steps("workflows/restriction-review.xml")).containsExactly("Open -> [2]", "Decided -> []");
    }

    @Test
    void an_appeal_goes_from_lodged_to_decided() {
        assertThat(steps("workflows/restriction-appeal.xml"))
                .containsExactly("Lodged -> [2]", "Under consideration -> [3]", "Decided -> []");
    }

    private static List<String> steps(String file) {
        WorkflowDescriptor workflow = WorkflowsPart.read(file);
        List<String> steps = new ArrayList<>();
        for (Object each : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            List<Integer> next = new ArrayList<>();
            for (Object action : step.getActions()) {
                next.add(((ActionDescriptor) action).getUnconditionalResult().getStep());
            }
            steps.add(step.getMetaAttributes().get("jira.status.id") + " -> " + next);
        }
        return steps;
    }
}
