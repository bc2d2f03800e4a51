package org.mangomoment.search.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// What the methods appendix counts.
class CodingWorkTest {
    @Test
    void decisionsThatWereCarriedOverAreCountedApart() {
        var made = Synthetic.decision("one", "rita", Synthetic.NOON, "yes");
        var carried = Decision.newBuilder(Synthetic.decision("two", "rita", Synthetic.NOON, "yes"))
                .setCarriedFrom(new CarriedFrom("one", made.getDecisionId(), 1L))
                .build();
        var work = CodingWork.of(corpus(story("one", made), story("two", carried)), _ -> Optional.of(Role.REVIEWER));
        assertThat(work.decisions()).isEqualTo(1);
        assertThat(work.carried()).isEqualTo(1);
        assertThat(work.selections()).isEqualTo(Map.of("unknown", 1L));
    }

    private static StoryView story(String id, Decision decision) {
        return new StoryView(
                Synthetic.story(id, 1, "nl", "Zij bracht een deken."),
                null,
                Synthetic.consent(id, true),
                List.of(decision));
    }

    private static Corpus corpus(StoryView... stories) {
        return new Corpus() {
            @Override
            public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StoryView> codedByMany() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void eachDecided(Consumer<StoryView> each) {
                List.of(stories).forEach(each);
            }
        };
    }
}
