package org.conductregister.jira.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.jira.workflow.RegisterRule;
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

    /** Whoever adds a workflow: a transition without these could be taken around the register. */
    @Test
    void every_transition_of_every_workflow_asks_the_register() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("main/resources/workflows"))) {
            assertThat(files.flatMap(file -> transitions("workflows/" + file.getFileName())))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(action -> {
                        ConditionsDescriptor shown = (ConditionsDescriptor)
                                action.getRestriction().getConditions().get(0);
                        ConditionDescriptor condition =
                                (ConditionDescriptor) shown.getConditions().get(0);
                        assertThat((String) states(condition.getArgs()))
                                .isEqualTo(states(((ValidatorDescriptor)
                                                action.getValidators().get(0))
                                        .getArgs()))
                                .matches("[A-Z_]+(,[A-Z_]+)*");
                    });
        }
    }

    private static Object states(Map<?, ?> arguments) {
        assertThat((String) arguments.get("class.name")).startsWith("org.conductregister.jira.workflow.RegisterState");
        return arguments.get(RegisterRule.STATES);
    }

    private static Stream<ActionDescriptor> transitions(String file) {
        List<?> steps = WorkflowsPart.read(file).getSteps();
        return steps.stream()
                .flatMap(step -> ((List<?>) ((StepDescriptor) step).getActions()).stream())
                .map(ActionDescriptor.class::cast);
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
