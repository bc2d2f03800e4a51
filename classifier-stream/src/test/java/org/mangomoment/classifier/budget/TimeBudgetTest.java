package org.mangomoment.classifier.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TimeBudget budget = new TimeBudget(Duration.ofMillis(200), registry);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        budget.close();
    }

    @Test
    void whatIsDoneInTimeIsTheResult() {
        assertThat(new TimeBudget(Duration.ofSeconds(20), registry).attempt("add", () -> 1 + 1))
                .isEqualTo(new Attempt.Done<>(2));
    }

    @Test
    void errorsBecomeReasonsWithoutTheirMessages() {
        assertThat(reason(new OutOfMemoryError("Jan was here")))
                .contains("OutOfMemoryError")
                .doesNotContain("Jan");
        assertThat(reason(new StackOverflowError())).contains("StackOverflowError at TimeBudgetTest.");
    }

    @Test
    void aStepThatTakesNoInterruptIsGivenUpAndCountedUntilItEnds() {
        assertThat(budget.attempt("wait", this::stubborn)).isInstanceOf(Attempt.Failed.class);
        assertThat(abandoned()).isOne();
        over.countDown();
        await().untilAsserted(() -> assertThat(abandoned()).isZero());
    }

    @Test
    void withTooManyStepsGivenUpNoMoreIsBegun() {
        for (var step = 0; step < 8; step++) {
            budget.attempt("wait", this::stubborn);
        }
        assertThatThrownBy(() -> budget.attempt("add", () -> 1)).isInstanceOf(FatalError.class);
    }

    private String reason(Error thrown) {
        var attempt = budget.<Integer>attempt("fail", () -> {
            throw thrown;
        });
        return ((Attempt.Failed<Integer>) attempt).reason();
    }

    private int stubborn() {
        while (over.getCount() > 0) {
            Thread.onSpinWait();
        }
        return 0;
    }

    private double abandoned() {
        return registry.get("mango.classifier.steps.abandoned").gauge().value();
    }
}
