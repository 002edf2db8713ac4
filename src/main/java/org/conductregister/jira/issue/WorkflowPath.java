package org.conductregister.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortest way through a workflow from one status to another. */
final class WorkflowPath {

    private final JiraWorkflow workflow;

    WorkflowPath(JiraWorkflow workflow) {
        this.workflow = workflow;
    }

    /** Ids of the transitions to take, in order; empty if there is no way or none is needed. */
    List<Integer> between(String statusId, String targetName) {
        Optional<StepDescriptor> target = step(targetName);
        Optional<StepDescriptor> start = steps().stream()
                .filter(step -> statusId.equals(step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY)))
                .findFirst();
        if (target.isEmpty() || start.isEmpty()) {
            return List.of();
        }
        return shortest(start.get().getId(), target.get().getId());
    }

    private List<Integer> shortest(int from, int to) {
        Map<Integer, List<Integer>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !ways.containsKey(to)) {
            int here = next.remove();
            for (ActionDescriptor action : actions(here)) {
                int there = action.getUnconditionalResult().getStep();
                if (!ways.containsKey(there)) {
                    List<Integer> way = new ArrayList<>(ways.get(here));
                    way.add(action.getId());
                    ways.put(there, way);
                    next.add(there);
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }

    private Optional<StepDescriptor> step(String statusName) {
        return workflow.getLinkedStatusObjects().stream()
                .filter(status -> status.getName().equals(statusName))
                .findFirst()
                .map(Status::getId)
                .flatMap(id -> steps().stream()
                        .filter(step -> id.equals(step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY)))
                        .findFirst());
    }

    @SuppressWarnings("unchecked") // OSWorkflow is older than generics
    private List<StepDescriptor> steps() {
        return workflow.getDescriptor().getSteps();
    }

    @SuppressWarnings("unchecked")
    private List<ActionDescriptor> actions(int stepId) {
        List<ActionDescriptor> actions =
                new ArrayList<>(workflow.getDescriptor().getStep(stepId).getActions());
        actions.addAll(workflow.getDescriptor().getGlobalActions());
        return actions;
    }
}
