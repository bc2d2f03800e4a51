package org.mangomoment.search.page.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.StoryView;

/// Which stories a reviewer gets without the suggestion, so that it cannot anchor the decision. The same story is blind
/// for the same reviewer each time, until that reviewer has decided on it.
///
/// @param share of the stories, 0 to 1
public record Blind(double share) {
    private static final double RANGE = 0x1p32;

    public Blind {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of blind stories is " + share + "; expected 0 to 1");
        }
    }

    /// Whether the suggestion stays covered.
    public boolean covers(StoryView story, Reader reader) {
        return reader.role().mayDecide() && !decided(story, reader) && drawn(story.id(), reader.account());
    }

    /// Whether the reader has decided on the story and not taken it back.
    public static boolean decided(StoryView story, Reader reader) {
        return story.verdicts().current().stream()
                .anyMatch(decision -> decision.getReviewer().equals(reader.account()));
    }

    private boolean drawn(String story, String account) {
        var sum = new CRC32();
        sum.update((account + "/" + story).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() < share * RANGE;
    }
}
