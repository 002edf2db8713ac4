package org.conductregister.standin.jira.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.List;
import java.util.stream.Stream;

/** One transition of one issue by one user, ready to run. */
final class Transition {

    private final WorkflowCall call;
    private final ActionDescriptor action;
    private final ResultDescriptor result;
    private final String targetStatus;

    Transition(WorkflowCall call, ActionDescriptor action, ResultDescriptor result, String targetStatus) {
        this.call = call;
        this.action = action;
        this.result = result;
        this.targetStatus = targetStatus;
    }

    /** Id of the status that the issue will have. */
    String targetStatus() {
        return targetStatus;
    }

    /** The event that the workflow fires, or the other one. */
    Long eventType(Long otherwise) {
        return functions()
                .map(FunctionDescriptor::getArgs)
                .filter(args -> StandardSteps.FIRE_EVENT.equals(args.get("class.name")))
                .map(args -> Long.valueOf(args.get("eventTypeId").toString()))
                .findFirst()
                .orElse(otherwise);
    }

    /** Runs pre- and post-functions in their order. @throws WorkflowRefusal when one refuses */
    void runFunctions(StoredIssue issue) {
        functions().forEach(function -> call.run(function, issue));
    }

    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    private Stream<FunctionDescriptor> functions() {
        return Stream.of(
                        action.getPreFunctions(),
                        result.getPreFunctions(),
                        result.getPostFunctions(),
                        action.getPostFunctions())
                .flatMap(list -> ((List<FunctionDescriptor>) list).stream());
    }
}
