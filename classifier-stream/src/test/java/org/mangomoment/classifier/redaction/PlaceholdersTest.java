package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void thoseThatAnExportedStoryShowsAreKnownInBothLanguages() {
        var text = "[NAAM 1] zag [NAME 2] op [DATUM: zomer 2024], [E-MAIL] en [TELEFOON]";
        assertThat(Placeholders.in(text).ends().entrySet())
                .extracting(place -> text.substring(place.getKey(), place.getValue()))
                .containsExactly("[NAAM 1]", "[NAME 2]", "[DATUM: zomer 2024]", "[E-MAIL]", "[TELEFOON]");
    }
}
