package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemovedTest {
    @Test
    void aKindIsWrittenWithHyphens() {
        assertThat(Removed.MOBILE_FOOTER.label()).isEqualTo("mobile-footer");
        assertThat(Removed.QUOTE.label()).isEqualTo("quote");
    }
}
