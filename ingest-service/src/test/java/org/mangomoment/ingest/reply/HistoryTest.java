package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final String SAID = "Op 3 mei 2025 om 10:12 schreef An Claes <an@example.org>:";
    private final Set<Removed> removed = EnumSet.noneOf(Removed.class);

    @Test
    void whatIsQuotedBelowTheAnswerGoes() {
        assertThat(own("Dank je wel!", "", SAID, "> Hallo", "> Tot later")).containsExactly("Dank je wel!", "");
        assertThat(removed).containsExactly(Removed.QUOTE);
    }

    @Test
    void anAnswerBelowTheQuotationStays() {
        assertThat(own(SAID, "> Hallo", "", "Dank je wel!"))
                .contains("Dank je wel!")
                .doesNotContain("> Hallo");
    }

    @Test
    void whatWasPassedOnIsKeptApart() {
        var left = History.cut(
                List.of("Zie hieronder.", "---------- Forwarded message ---------", "Het was nacht."), removed);
        assertThat(left.own()).containsExactly("Zie hieronder.");
        assertThat(left.passedOn()).hasSize(2).endsWith("Het was nacht.");
        assertThat(removed).isEmpty();
    }

    @Test
    void aMailWithoutHistoryStaysAsItIs() {
        assertThat(own("Het was nacht.", "Zij bleef.")).containsExactly("Het was nacht.", "Zij bleef.");
        assertThat(removed).isEmpty();
    }

    private List<String> own(String... lines) {
        return History.cut(List.of(lines), removed).own();
    }
}
