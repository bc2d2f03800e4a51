package org.mangomoment.benchmarks.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.mangomoment.benchmarks.language.GeneratedStories;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// Stories as the classifier gives them to the desk, without having been classified: half of them Dutch, half English,
/// a generated text and thirty words of a [Vocabulary] each, so that a word can be frequent or rare. Story n is the
/// same at every run. Thread-safe.
public final class GeneratedCorpus {
    private static final int TEXTS = 400;
    private static final int WORDS = 30;
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");
    private static final List<String> TELLERS = List.of("patient", "family", "professional", "volunteer");
    private static final List<String> SETTINGS = List.of("hospital", "home-care", "care-home", "general-practice");
    private static final List<String> DIMENSIONS = List.of(
            "respect",
            "emotional-support",
            "physical-comfort",
            "information",
            "family",
            "coordination",
            "continuity",
            "access");

    private final List<String> dutch = GeneratedStories.of("nl", TEXTS);
    private final List<String> english = GeneratedStories.of("en", TEXTS);

    /// Its id.
    public static String id(long number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number).toString();
    }

    /// The redacted story.
    public Story story(long number) {
        var random = new Random(number);
        boolean isDutch = number % 2 == 0;
        return Story.newBuilder()
                .setStoryId(id(number))
                .setVersion(1)
                .setText(text(isDutch ? dutch : english, random))
                .setLanguage(isDutch ? "nl" : "en")
                .setLanguageConfidence(0.99)
                .setRedactions(List.of())
                .setTeller(TELLERS.get(random.nextInt(TELLERS.size())))
                .setGiver("nurse")
                .setReceiver("patient")
                .setSetting(SETTINGS.get(random.nextInt(SETTINGS.size())))
                .setOncological("unknown")
                .setChannel("channel-" + random.nextInt(12))
                .setCampaign("general")
                .setDoor(Door.PUSH)
                .setReceivedAt(BEGIN.plus(number % 400_000, ChronoUnit.MINUTES))
                .setPipeline("redaction-1")
                .build();
    }

    private static String text(List<String> texts, Random random) {
        var text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int word = 0; word < WORDS; word++) {
            text.append(word % 10 == 9 ? ". " : " ").append(Vocabulary.any(random));
        }
        return text.append('.').toString();
    }

    /// What is suggested for it.
    public Suggestions suggestions(long number) {
        var random = new Random(~number);
        var dimensions = new ArrayList<DimensionSuggestion>();
        for (var dimension : DIMENSIONS) {
            double score = random.nextDouble();
            dimensions.add(new DimensionSuggestion(
                    dimension,
                    score,
                    0.7,
                    score >= 0.7,
                    score < 0.7 ? List.of() : List.of(new Evidence(10, 20, "a cue of the benchmark", score))));
        }
        return Suggestions.newBuilder()
                .setStoryId(id(number))
                .setStoryVersion(1)
                .setModelId("cues-1")
                .setCodebookVersion(1)
                .setEligibility(EligibilitySuggestion.newBuilder()
                        .setVerdict(EligibilityAnswer.YES)
                        .setScore(0.9)
                        .setEvidence(List.of())
                        .build())
                .setDimensions(dimensions)
                .setModelSince(Instant.EPOCH)
                .build();
    }

    /// The teller's consent.
    public Consent consent(long number) {
        return Consent.newBuilder()
                .setStoryId(id(number))
                .setPurposes(Map.of("research", true, "quotes", number % 3 == 0))
                .setWordingVersion("form-1")
                .setLanguage("nl")
                .setGiven(ConsentRoute.FORM)
                .setAt(BEGIN)
                .build();
    }
}
