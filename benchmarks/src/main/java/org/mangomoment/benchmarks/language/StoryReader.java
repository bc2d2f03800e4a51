package org.mangomoment.benchmarks.language;

import java.time.Instant;
import java.util.List;
import org.mangomoment.classifier.adoption.StarterModel;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.codebook.Codebook;

/// What the stream does with a story before anything was decided: it tells the language, redacts, and suggests with
/// evidence.
public final class StoryReader {
    private final StoryMaker maker;
    private final Suggester suggester;

    public StoryReader() {
        var dutch = DutchLexicon.load();
        var redactor = Redactor.load(dutch, RedactionSettings.KEEP);
        var detector = new LanguageDetector();
        this.maker = new StoryMaker(detector::detect, redactor::redact);
        this.suggester = StarterModel.over(
                new CueSuggester(Codebook.bundled(), new Lemmatizers(dutch, new EnglishLemmatizer())));
    }

    /// How much was found: pieces hidden and dimensions suggested.
    public int read(Submission submission) {
        var story = maker.make(submission, List.of(), List.of()).story();
        var suggested = suggester.suggest(story.getText(), story.getLanguage());
        return story.getRedactions().size()
                + suggested.dimensions().size()
                + suggested.eligibility().evidence().size();
    }

    /// A story as it comes in from a channel that does not say the language.
    public static Submission submission(String id, String text) {
        return Submission.newBuilder()
                .setStoryId(id)
                .setText(text)
                .setChannel("benchmark")
                .setDoor(Door.PUSH)
                .setReceivedAt(Instant.EPOCH)
                .setBodyHash("0")
                .build();
    }
}
