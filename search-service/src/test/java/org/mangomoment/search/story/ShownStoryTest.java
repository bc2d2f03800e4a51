package org.mangomoment.search.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;

class ShownStoryTest {
    private static final String STORED = "Dag [NAME 1], op [DATE: summer 2024] hield zuster [NAME 2] mijn hand vast.";

    /// Avro copies only classes that it was told to trust, which happens where topics are read.
    @BeforeAll
    static void trustOurClasses() {
        assertThat(Topics.STORIES.name()).isNotEmpty();
    }

    @Test
    void aDutchStoryIsShownInDutchAndEverythingPointsWhereItDid() {
        var shown = ShownStory.of(stored("nl", 1)).view();
        assertThat(shown.text())
                .isEqualTo("Dag [NAAM 1], op [DATUM: zomer 2024] hield zuster [NAAM 2] mijn hand vast.");
        assertThat(shown.redactions())
                .extracting(hidden -> shown.text().substring(hidden.getStart(), hidden.getEnd()))
                .containsExactly("[NAAM 1]", "[DATUM: zomer 2024]", "[NAAM 2]");
        var suggestions = requireNonNull(shown.suggestions());
        assertThat(words(shown, suggestions.getDimensions().getFirst().getEvidence()))
                .containsExactly("hield zuster [NAAM 2] mijn hand");
        assertThat(words(shown, suggestions.getEligibility().getEvidence())).containsExactly("mijn hand");
        assertThat(shown.acts()).isEmpty();
    }

    @Test
    void whatIsHiddenInAShownTextIsHiddenInTheStoredOne() {
        var shown = ShownStory.of(stored("nl", 1)).view();
        for (var word : List.of("Dag", "zuster", "vast", "[NAAM 2]", "op [DATUM: zomer 2024] hield")) {
            int start = shown.text().indexOf(word);
            var place = ShownStory.stored(shown, start, start + word.length());
            assertThat(STORED.substring(place.start(), place.end()))
                    .isEqualTo(word.replace("NAAM", "NAME").replace("DATUM: zomer", "DATE: summer"));
        }
    }

    @Test
    void aStoryInAnotherLanguageIsShownAsStored() {
        var stored = stored("en", 1);
        assertThat(ShownStory.of(stored).view()).isSameAs(stored);
        assertThat(ShownStory.stored(stored, 3, 9)).isEqualTo(new Rewritten.Place(3, 12));
    }

    @Test
    void evidenceOfAnotherVersionStaysWhereItPoints() {
        var shown = ShownStory.of(stored("nl", 2)).view();
        assertThat(shown.evidenceFits()).isFalse();
        assertThat(requireNonNull(shown.suggestions())
                        .getEligibility()
                        .getEvidence()
                        .getFirst()
                        .getStart())
                .isEqualTo(STORED.indexOf("mijn hand"));
    }

    private static StoryView stored(String language, long version) {
        var hidden = List.of("[NAME 1]", "[DATE: summer 2024]", "[NAME 2]").stream()
                .map(place -> new Redaction(
                        STORED.indexOf(place),
                        STORED.indexOf(place) + place.length(),
                        RedactionType.NAME,
                        "form",
                        "a reason"))
                .toList();
        var story = Story.newBuilder(Synthetic.story("s", version, language, STORED))
                .setRedactions(hidden)
                .build();
        var suggestions = Suggestions.newBuilder(Synthetic.suggestions("s", 1))
                .setEligibility(
                        new EligibilitySuggestion(EligibilityAnswer.YES, 0.9, null, List.of(evidence("mijn hand"))))
                .setDimensions(List.of(new DimensionSuggestion(
                        "emotional-support", 0.9, 0.5, true, List.of(evidence("hield zuster [NAME 2] mijn hand")))))
                .build();
        return new StoryView(story, suggestions, null, List.of());
    }

    private static Evidence evidence(String words) {
        return new Evidence(STORED.indexOf(words), STORED.indexOf(words) + words.length(), words, 1.0);
    }

    private static List<String> words(StoryView view, List<Evidence> evidence) {
        return evidence.stream()
                .map(found -> view.text().substring(found.getStart(), found.getEnd()))
                .toList();
    }
}
