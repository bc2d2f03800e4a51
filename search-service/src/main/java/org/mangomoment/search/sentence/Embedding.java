package org.mangomoment.search.sentence;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.schemas.Story;
import org.mangomoment.search.similarity.TextMark;

/// Embeds the stories that wait, a little at a time, so that what comes in meanwhile is taken note of. Used by
/// one thread.
final class Embedding {
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int MOST = 64;

    private final Texts texts;
    private final Set<String> next = new HashSet<>();
    private final Set<String> passedOver = new HashSet<>();
    private boolean busy = true;

    /// Where the texts are.
    @FunctionalInterface
    interface Texts {
        /// The newest text of a story that is known now, if there is one.
        Optional<Story> of(String storyId) throws IOException;
    }

    Embedding(Texts texts) {
        this.texts = texts;
    }

    /// Whether there may be more to do at once.
    boolean isBusy() {
        return busy;
    }

    /// Embeds some stories. One whose text the index of words does not have yet, or has no longer, is passed
    /// over until all others are done.
    ///
    /// @param index  shows all that was written to it whenever its stories are looked for
    /// @param upkeep is told what was written
    void step(OpenSentences index, SentenceUpkeep upkeep) throws IOException {
        if (!busy) {
            passedOver.clear();
        }
        if (next.isEmpty()) {
            upkeep.show(index);
            next.addAll(index.waiting(MOST + passedOver.size()));
            next.removeAll(passedOver);
        }
        busy = !next.isEmpty();
        var begun = System.nanoTime();
        for (var left = next.iterator(); left.hasNext() && System.nanoTime() - begun < STEP.toNanos(); ) {
            var id = left.next();
            left.remove();
            embed(id, index, upkeep);
        }
    }

    private void embed(String id, OpenSentences index, SentenceUpkeep upkeep) throws IOException {
        var story = texts.of(id);
        if (story.isPresent() && index.text(id).equals(story.map(TextMark::of))) {
            index.embed(story.get());
            upkeep.changed(false);
        } else {
            passedOver.add(id);
        }
    }
}
