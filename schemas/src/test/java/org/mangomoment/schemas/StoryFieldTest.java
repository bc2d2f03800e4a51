package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every field of the registry has its place in the records.
class StoryFieldTest {
    @Test
    void whatWasToldStandsInTheSubmissionAndIsCarriedToTheStory() {
        var told = told();
        var submission = submission(told);
        assertThat(submission.getDeclaredLanguage()).isEqualTo("nl");
        told.remove(StoryField.LANGUAGE);
        assertThat(ToldFields.read(story(submission))).containsAllEntriesOf(hidden(told));
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void whatWasNotToldIsNotThere(StoryField field) {
        var story = story(submission(Map.of()));
        if (field != StoryField.LANGUAGE) {
            assertThat(ToldFields.read(field, story)).isEqualTo(field.untold());
        }
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void onlyStewardsSeeWhatIsRestricted(StoryField field) {
        var open = ToldFields.withoutRestricted(story(submission(told())));
        assertThat(ToldFields.read(field, open) == null).isEqualTo(field.is(FieldUse.STEWARDS));
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void whatWasFreelyWrittenMayLeadToPeople(StoryField field) {
        if (field.kind() instanceof ValueKind.Text) {
            assertThat(field.is(FieldUse.STEWARDS)).isTrue();
            for (var record : List.of(Submission.getClassSchema(), Story.getClassSchema())) {
                assertThat(record.getField(field.path()).getProp("personal")).isEqualTo("name");
            }
        }
    }

    @Test
    void everyFieldHasItsOwnPathAndIdAndIsAmongThoseOfAChannel() {
        assertThat(Arrays.stream(StoryField.values()).map(StoryField::path)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(StoryField.values()).map(StoryField::id)).doesNotHaveDuplicates();
        for (var field : StoryField.values()) {
            assertThat(StoryField.of(field.path())).contains(field);
            assertThat(ChannelTerms.FIELDS).contains(field.path());
        }
    }

    @Test
    void consentIsKeptInTheOrderInWhichItWasFirstKept() {
        assertThat(ConsentPurpose.ids()).startsWith("research", "quotes", "publication", "teaching", "contact");
        assertThat(ChannelTerms.FIELDS)
                .contains("consent.research", "consent.contact", "contact.name", "contact.email", "contact.phone");
    }

    private static Map<StoryField, String> told() {
        var told = new EnumMap<StoryField, String>(StoryField.class);
        for (var field : StoryField.values()) {
            told.put(
                    field,
                    switch (field.kind()) {
                        case ValueKind.Choice(var values) -> values.getFirst();
                        case ValueKind.Text _ -> "told as " + field.path();
                        case ValueKind.Year _ -> "2025";
                        case ValueKind.LanguageCode _ -> "nl";
                    });
        }
        return told;
    }

    private static Map<StoryField, String> hidden(Map<StoryField, String> told) {
        var hidden = new EnumMap<StoryField, String>(told);
        hidden.replaceAll((field, value) -> field.kind() instanceof ValueKind.Text ? "[" + value + "]" : value);
        return hidden;
    }

    private static Submission submission(Map<StoryField, String> told) {
        var submission = Submission.newBuilder()
                .setStoryId("story-1")
                .setText("Synthetic.")
                .setChannel("form")
                .setDoor(Door.FORM)
                .setReceivedAt(Instant.EPOCH)
                .setBodyHash("00")
                .build();
        ToldFields.write(told, submission);
        return submission;
    }

    private static Story story(Submission submission) {
        var told = new Story();
        ToldFields.carry(submission, told, words -> "[" + words + "]");
        return Story.newBuilder(told)
                .setStoryId(submission.getStoryId())
                .setVersion(1)
                .setText(submission.getText())
                .setLanguage("nl")
                .setLanguageConfidence(1)
                .setRedactions(List.of())
                .setChannel(submission.getChannel())
                .setCampaign(submission.getCampaign())
                .setDoor(submission.getDoor())
                .setReceivedAt(submission.getReceivedAt())
                .setPipeline("redaction-1")
                .build();
    }
}
