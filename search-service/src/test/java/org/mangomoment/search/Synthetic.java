package org.mangomoment.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Period;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;

/// Invented events, as the other services would write them.
public final class Synthetic {
    static {
        // Avro builds our records only once it was told to trust them, which the topics do.
        Topics.all();
    }

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Synthetic() {}

    public static Story story(String id, long version, String language, String text) {
        return Story.newBuilder()
                .setStoryId(id)
                .setVersion(version)
                .setText(text)
                .setLanguage(language)
                .setLanguageConfidence(0.99)
                .setRedactions(List.of())
                .setTeller("family")
                .setGiver("professional")
                .setReceiver("patient")
                .setSetting("hospital")
                .setOncological("unknown")
                .setOrganisation("Hospital of Nowhere")
                .setPeriod(new Period(2025, "spring"))
                .setChannel("form")
                .setCampaign("general")
                .setDoor(Door.FORM)
                .setReceivedAt(NOON.plusSeconds(id.hashCode() & 0xFFFF))
                .setPipeline("redaction-1")
                .build();
    }

    /// Respect and family are suggested, access is not.
    public static Suggestions suggestions(String id, long storyVersion) {
        return Suggestions.newBuilder()
                .setStoryId(id)
                .setStoryVersion(storyVersion)
                .setModelId("cues-1")
                .setCodebookVersion(1)
                .setEligibility(new EligibilitySuggestion(EligibilityAnswer.YES, 0.9, null, List.of()))
                .setDimensions(List.of(
                        dimension("respect", 0.8, true),
                        dimension("family", 0.6, true),
                        dimension("access", 0.1, false)))
                .build();
    }

    public static Consent consent(String id, boolean research) {
        return Consent.newBuilder()
                .setStoryId(id)
                .setPurposes(Map.of("research", research))
                .setWordingVersion("form-1")
                .setLanguage("nl")
                .setGiven(ConsentRoute.FORM)
                .setAt(NOON)
                .build();
    }

    public static Withdrawal withdrawal(String id) {
        return Withdrawal.newBuilder()
                .setStoryId(id)
                .setAt(NOON)
                .setBy(WithdrawnBy.TELLER)
                .build();
    }

    public static Decision decision(String storyId, String reviewer, Instant at, String verdict, String... accepted) {
        return Decision.newBuilder()
                .setDecisionId(UUID.nameUUIDFromBytes((storyId + reviewer + at).getBytes(UTF_8))
                        .toString())
                .setStoryId(storyId)
                .setStoryVersion(1)
                .setReviewer(reviewer)
                .setAct(DecisionAct.DECIDE)
                .setEligibility(new EligibilityVerdict(
                        Words.find(EligibilityAnswer.class, verdict).orElseThrow(), null))
                .setDimensions(List.of(accepted).stream()
                        .map(id -> new DimensionVerdict(id, DimensionAnswer.ACCEPT))
                        .toList())
                .setBlind(false)
                .setMillisTaken(1_000)
                .setAt(at)
                .build();
    }

    /// The first codebook alone, whose dimensions are named by their ids.
    public static CodebookView codebook(String... dimensions) {
        return new CodebookView(
                1,
                List.of(dimensions).stream()
                        .map(id -> new DimensionEntry(id, new Wording(id, id), null, null, null))
                        .toList(),
                List.of());
    }

    public static Decision undo(Decision undone, Instant at) {
        return Decision.newBuilder(undone)
                .setDecisionId(UUID.nameUUIDFromBytes((undone.getDecisionId() + "undo").getBytes(UTF_8))
                        .toString())
                .setAct(DecisionAct.UNDO)
                .setUndoes(undone.getDecisionId())
                .setEligibility(null)
                .setDimensions(List.of())
                .setAt(at)
                .build();
    }

    private static DimensionSuggestion dimension(String id, double score, boolean suggested) {
        return new DimensionSuggestion(id, score, 0.5, suggested, List.of(new Evidence(0, 4, "warm", 1.0)));
    }
}
