package org.mangomoment.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.runtime.lifecycle.Failures;

/// Models that are loaded beside everything else.
class LanguageModelsTest {
    /// As when the port of the desk turns out to be taken a moment after the classifier began to load.
    @Test
    void aStartThatIsBrokenOffDoesNotEndWhileNativeCodeIsBeingLoaded() {
        var failures = new Failures();
        var english = new EmbeddingSettings(true, null, null, List.of("en"));
        var models = LanguageModels.loading(RedactionSettings.KEEP, english, failures);
        models.close();
        assertThat(models.embedder()).isCompleted();
        assertThat(failures.any()).isFalse();
    }
}
