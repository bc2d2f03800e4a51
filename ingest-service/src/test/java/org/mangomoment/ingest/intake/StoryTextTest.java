package org.mangomoment.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.StoryField;

class StoryTextTest {
    private static final String TOLD = "Synthetic: bel 04\u200B70 12\u202F34 56, zei An\u00ADnemie.";

    /// The hash was taken from a release that kept what cannot be seen: a story that it took must be known again.
    @Test
    void aStoryThatAnEarlierReleaseTookIsKnownAgain() {
        assertThat(StoryIdentity.bodyHash(story(TOLD, null)))
                .isEqualTo("c3f03bfd6e9882272dd116c2a0d184524f8b9f3d62d7f721887ef46b6f28d7e1");
    }

    /// The hash is that of a release before the fields had a registry.
    @Test
    void aStoryWithFieldsThatAnEarlierReleaseTookIsKnownAgain() {
        var told = new Circumstances(Map.of(
                StoryField.LANGUAGE, "nl",
                StoryField.TELLER, "patient",
                StoryField.SETTING, "hospital",
                StoryField.YEAR, "2025"));
        assertThat(StoryIdentity.bodyHash(story("Synthetic: hashed.", told, null)))
                .isEqualTo("f170c501a50a3e70c369c9954ccb43b47eae3adee6535ef1974a932313255d65");
    }

    @Test
    void whatIsKeptHoldsNothingThatCannotBeSeen() {
        assertThat(story(TOLD, null).text()).isEqualTo("Synthetic: bel 0470 12\u202F34 56, zei Annemie.");
        assertThat(story("  a\u200B \u2060", null).text()).isEqualTo("a");
    }

    @Test
    void aNumberCopiedFromAPhoneIsTaken() {
        var contact = new ContactDetails("An\u200Bna", "anna@exam\u200Bple.org", "\u202A+32 470 12 34 56\u202C");
        var story = story("Synthetic story.", contact);
        assertThat(new StoryRules(Clock.systemUTC()).reasonsAgainst(story)).isEmpty();
        assertThat(contact.clean()).isEqualTo(new ContactDetails("Anna", "anna@example.org", "+32 470 12 34 56"));
    }

    private static NewStory story(String told, @org.jspecify.annotations.Nullable ContactDetails contact) {
        return story(told, Circumstances.inLanguage("nl"), contact);
    }

    private static NewStory story(
            String told, Circumstances circumstances, @org.jspecify.annotations.Nullable ContactDetails contact) {
        var source = new Source("tests", "tests", Door.PUSH, List.of(), "en", "none");
        return new NewStory(source, null, told, circumstances, Map.of(), contact, List.of());
    }
}
