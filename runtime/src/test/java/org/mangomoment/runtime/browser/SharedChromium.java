package org.mangomoment.runtime.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests one browser, started once for all of them and stopped after the last. A browser may be used by the
/// thread only that started it, so tests that run at once have one each.
public final class SharedChromium implements ExecutionCondition, ParameterResolver {
    private static final Namespace HERE = Namespace.create(SharedChromium.class);
    private static final String MISSING =
            "no Chromium on the PATH: tests in a browser. Install the package 'chromium'.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        System.err.println("SKIPPED, " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var thread = Thread.currentThread().threadId();
        return context.getRoot().getStore(HERE).computeIfAbsent(thread, _ -> Chromium.start(), Chromium.class);
    }
}
