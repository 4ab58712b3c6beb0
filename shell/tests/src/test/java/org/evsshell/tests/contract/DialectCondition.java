package org.evsshell.tests.contract;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Arrays;

/** Runs a case where its dialects name that of the class. */
final class DialectCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        HoldsIn holds = context.getRequiredTestMethod().getAnnotation(HoldsIn.class);
        Speaks speaks = context.getRequiredTestClass().getAnnotation(Speaks.class);
        return Arrays.asList(holds.value()).contains(speaks.value())
                ? ConditionEvaluationResult.enabled("holds in " + speaks.value())
                : ConditionEvaluationResult.disabled("does not hold in " + speaks.value());
    }
}
