package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.RedactionType;

class RedactedTest {
    private static final String RAW = "Jan Peeters en Els lachten.";

    /// "[NAME 1] en [NAME 2] lachten."
    private static final Redacted REDACTED = new Redacted(
            "[NAME 1] en [NAME 2] lachten.",
            List.of(
                    new HiddenSpan(0, 11, 0, 8, RedactionType.NAME, "lexicon", "a name"),
                    new HiddenSpan(15, 18, 12, 20, RedactionType.NAME, "lexicon", "a name")));

    @Test
    void aSpanBehindPlaceholdersIsMovedBack() {
        assertThat(raw("lachten")).isEqualTo("lachten");
        assertThat(raw("en")).isEqualTo("en");
    }

    @Test
    void aPlaceholderThatIsTouchedStandsForAllThatItHides() {
        assertThat(raw("[NAME 1]")).isEqualTo("Jan Peeters");
        assertThat(raw("AME")).isEqualTo("Jan Peeters");
        assertThat(raw("2] lach")).isEqualTo("Els lach");
    }

    @Test
    void aSpanAcrossPlaceholdersCoversWhatTheyHide() {
        assertThat(raw("1] en [")).isEqualTo("Jan Peeters en Els");
    }

    private static String raw(String shown) {
        var start = REDACTED.text().indexOf(shown);
        var span = REDACTED.rawSpan(new Span(start, start + shown.length()));
        return RAW.substring(span.start(), span.end());
    }
}
