package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SplittableRandom;

/// Somebody made up who decides on sample stories: mostly as suggested, now and then otherwise, and always the same.
///
/// @param name of the account
record SampleCoder(String name) {
    /// How often a suggestion is taken to be wrong, whoever reads it.
    private static final double WRONGLY_SUGGESTED = 0.15;

    /// How often a dimension that was not suggested is taken to fit.
    private static final double MISSED = 0.04;

    /// How often one coder sees it otherwise than the others.
    private static final double OTHERWISE = 0.03;

    /// How often a coder marks a word that speaks for a dimension.
    private static final double MARKED = 0.7;

    /// How many tenths of a second a decision takes, from and to.
    private static final int QUICKEST = 60;

    private static final int SLOWEST = 300;

    /// Whether it is a Mangomoment.
    boolean isMangomoment(JsonNode story) {
        boolean suggested = story.path("eligibility")
                .path("suggested")
                .path("verdict")
                .asText()
                .equals("yes");
        return (suggested != happens(MISSED, story, "eligibility")) != isOtherwise(story, "eligibility");
    }

    /// Whether a dimension fits.
    ///
    /// @param suggestion the story's suggestion of the dimension
    boolean fits(JsonNode story, JsonNode suggestion) {
        var dimension = suggestion.path("dimension").asText();
        boolean suggested = suggestion.path("suggested").asBoolean();
        boolean mistaken = happens(suggested ? WRONGLY_SUGGESTED : MISSED, story, dimension);
        return (suggested != mistaken) != isOtherwise(story, dimension);
    }

    /// The words that speak for a dimension.
    List<JsonNode> marks(JsonNode story, JsonNode suggestion) {
        return suggestion
                .path("evidence")
                .valueStream()
                .filter(word -> happens(MARKED, story, name + " " + suggestion.path("dimension") + word.path("start")))
                .toList();
    }

    /// One of so many.
    int choice(int many, JsonNode story) {
        return random(story, "choice").nextInt(many);
    }

    /// How long the decision took, in milliseconds.
    int millis(JsonNode story) {
        return 100 * random(story, name).nextInt(QUICKEST, SLOWEST);
    }

    /// Whether the story belongs to a part of all, the same for everybody.
    ///
    /// @param order in which all are put
    static boolean isAmong(String order, double from, double to, JsonNode story) {
        double place = random(story, order).nextDouble();
        return place >= from && place < to;
    }

    private boolean isOtherwise(JsonNode story, String subject) {
        return happens(OTHERWISE, story, name + " " + subject);
    }

    private static boolean happens(double probability, JsonNode story, String subject) {
        return random(story, subject).nextDouble() < probability;
    }

    private static SplittableRandom random(JsonNode story, String subject) {
        return new SplittableRandom((story.path("id").asText() + " " + subject).hashCode());
    }
}
