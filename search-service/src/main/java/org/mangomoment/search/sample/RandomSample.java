package org.mangomoment.search.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// The random sample as it stands: which stories are in it, which still wait for reviewers, and what is kept
/// from those who have yet to decide. Thread-safe.
///
/// @param designs the designs that are known now
public record RandomSample(Supplier<SamplingDesigns> designs) {
    /// What was drawn for a story.
    public Draw draw(StoryView story) {
        return designs.get().of(story);
    }

    /// Whether the sample still needs decisions on a story.
    public boolean waits(StoryView story) {
        var draw = draw(story);
        return draw.drawn() && story.verdicts().sampled().size() < draw.coders();
    }

    /// Whether the newest design is blind.
    public boolean isBlind() {
        return designs.get().newest().filter(SamplingDesign::getBlind).isPresent();
    }

    /// Whether the suggestion and colleagues' decisions are kept from a reader: the sample still needs
    /// decisions on the story, its design is blind, and the reader may decide and has not. The operator's
    /// command line decides on nothing and sees all.
    public boolean covers(StoryView story, Reader reader) {
        return reader.role().mayDecide()
                && !reader.isOperator()
                && draw(story).blind()
                && waits(story)
                && !decided(story, reader);
    }

    /// The story as the reader may see it: covered ones without the suggestion and what colleagues decided.
    public StoryView shown(StoryView story, Reader reader) {
        return covers(story, reader)
                ? new StoryView(
                        story.story(),
                        null,
                        story.consent(),
                        story.acts().stream()
                                .filter(act -> act.getReviewer().equals(reader.account()))
                                .map(RandomSample::covered)
                                .toList(),
                        story.recount())
                : story;
    }

    /// A decision as its reviewer may see it: one that was made blind and answers nothing, a note, keeps the suggestion
    /// covered.
    public static Decision revealed(Decision decision) {
        return decision.getBlind() && !Verdicts.answers(decision) ? covered(decision) : decision;
    }

    private static Decision covered(Decision decision) {
        return Decision.newBuilder(decision)
                .setShown(null)
                .setEvidenceShown(List.of())
                .setScoresShown(Map.of())
                .build();
    }

    /// How a story was selected that a queue served: a queue that is empty goes on with the random sample.
    public Selection selection(Queue queue, StoryView story) {
        return waits(story)
                ? Selection.RANDOM_SAMPLE
                : switch (queue) {
                    case UNCERTAIN -> Selection.UNCERTAIN;
                    case OLDEST -> Selection.OLDEST;
                    case RANDOM -> Selection.RANDOM;
                    case DISPUTED -> Selection.DISPUTED;
                    case SAMPLE -> Selection.RANDOM_SAMPLE;
                };
    }

    /// Whether the reader has decided on the story and not taken it back.
    public static boolean decided(StoryView story, Reader reader) {
        return story.verdicts().current().stream()
                .anyMatch(decision -> decision.getReviewer().equals(reader.account()));
    }

    /// Whether the reader has ever answered on the story.
    public static boolean hasAnswered(StoryView story, Reader reader) {
        return story.acts().stream()
                .anyMatch(act -> act.getReviewer().equals(reader.account()) && Verdicts.answers(act));
    }

    /// A sample that nothing is in.
    public static RandomSample none() {
        return new RandomSample(() -> new SamplingDesigns(List.of()));
    }
}
