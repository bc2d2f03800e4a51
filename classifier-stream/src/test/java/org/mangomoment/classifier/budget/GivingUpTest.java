package org.mangomoment.classifier.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.words.DutchLexicon;

class GivingUpTest {
    private static final Redactor REDACTOR = Redactor.load(DutchLexicon.load(), RedactionSettings.KEEP);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TimeBudget budget = new TimeBudget(Duration.ofMillis(200), registry);

    @AfterEach
    void close() {
        budget.close();
    }

    @Test
    void aRegularExpressionThatWouldRunForEverEnds() {
        var endless = Pattern.compile("(x+x+)+y\\1");
        var text = "x".repeat(60);
        assertThat(budget.attempt(
                        "match", () -> WatchedText.matcher(endless, text).find()))
                .isInstanceOf(Attempt.Failed.class);
        await().untilAsserted(() -> assertThat(goingOn()).isZero());
    }

    @Test
    void aLoopThatWouldRunForEverEnds() {
        assertThat(budget.attempt("loop", GivingUpTest::loop)).isInstanceOf(Attempt.Failed.class);
        await().untilAsserted(() -> assertThat(goingOn()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "other"})
    void redactionLooksUpFromItsWork(String language) {
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> REDACTOR.redact("Zuster Annemie belde.", language, List.of()))
                    .isInstanceOf(GivenUp.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static int loop() {
        while (true) {
            GivenUp.check();
        }
    }

    private double goingOn() {
        return registry.get("mango.classifier.steps.abandoned").gauge().value();
    }
}
