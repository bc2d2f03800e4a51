package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Old data stays readable. After a change of a record: `mango test -Dschemas.record=true` writes the next
/// file of its history.
class SchemaHistoryTest {
    static Stream<Schema> records() {
        return Stream.of(
                Submission.getClassSchema(),
                Receipt.getClassSchema(),
                Consent.getClassSchema(),
                Contact.getClassSchema(),
                TellerMail.getClassSchema(),
                Story.getClassSchema(),
                Suggestions.getClassSchema(),
                Decision.getClassSchema(),
                Lease.getClassSchema(),
                SamplingDesign.getClassSchema(),
                CitationPart.getClassSchema(),
                SavedSearch.getClassSchema(),
                SearchWatch.getClassSchema(),
                SearchAlert.getClassSchema(),
                AlertMail.getClassSchema(),
                SearchHistory.getClassSchema(),
                Quote.getClassSchema(),
                QuoteUses.getClassSchema(),
                GoldStory.getClassSchema(),
                CalibrationAnswer.getClassSchema(),
                StoryNote.getClassSchema(),
                Flag.getClassSchema(),
                StoryTag.getClassSchema(),
                RedactionRequest.getClassSchema(),
                Withdrawal.getClassSchema(),
                Export.getClassSchema(),
                Codebook.getClassSchema(),
                CodebookDraft.getClassSchema(),
                CodebookTrial.getClassSchema(),
                Model.getClassSchema(),
                ModelRequest.getClassSchema(),
                Channel.getClassSchema(),
                ChannelDay.getClassSchema(),
                Doubt.getClassSchema(),
                MailPosition.getClassSchema(),
                MailToLookAt.getClassSchema(),
                Account.getClassSchema(),
                Device.getClassSchema());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theNewestFileOfTheHistoryIsTheSchemaInUse(Schema current) throws IOException {
        var versions = SchemaHistory.versions(current.getName());
        if (Boolean.getBoolean("schemas.record") && !isNewest(current, versions)) {
            var file = Path.of(
                    "src/main/resources/schema-history/" + current.getName() + "." + (versions.size() + 1) + ".avsc");
            Files.writeString(file, SchemaFormatter.format("json/pretty", current) + "\n");
            return;
        }
        assertThat(isNewest(current, versions))
                .as(
                        "%s.avsc changed: run the tests with -Dschemas.record=true and commit the new file of its history",
                        current.getName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everySchemaEverWrittenCanStillBeRead(Schema current) {
        for (var old : SchemaHistory.versions(current.getName())) {
            var compatibility = SchemaCompatibility.checkReaderWriterCompatibility(current, old);
            assertThat(compatibility.getType())
                    .as(compatibility.getDescription())
                    .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldIsDocumented(Schema current) {
        assertThat(current.getDoc()).isNotBlank();
        assertThat(current.getFields())
                .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
    }

    @Test
    void everyTopicStandsInTheListOnce() {
        assertThat(Topics.all()).extracting(Topic::name).doesNotHaveDuplicates().hasSize(39);
    }

    private static boolean isNewest(Schema current, List<Schema> versions) {
        return !versions.isEmpty()
                && SchemaNormalization.parsingFingerprint64(versions.getLast())
                        == SchemaNormalization.parsingFingerprint64(current);
    }
}
