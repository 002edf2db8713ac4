package org.conductregister.acceptance;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** For tests that tell one story in order: after a step has failed, the later ones are skipped, since they need it. */
final class OneStory implements ExecutionCondition, TestExecutionExceptionHandler {

    private volatile String failedStep;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failedStep == null || context.getTestMethod().isEmpty()
                ? ConditionEvaluationResult.enabled("the story goes on")
                : ConditionEvaluationResult.disabled("the story broke off at " + failedStep);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failedStep = context.getDisplayName();
        throw failure;
    }
}
