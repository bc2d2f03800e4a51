package org.mangomoment.classifier.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;

/// Synthetic stories in which some things stand for a dimension that no cue links with them, and what
/// reviewers decided.
public record Taught(String id, String text, Set<String> dimensions, String eligibility) {
    static {
        // Avro builds our records only once it was told to trust them, which the topics do.
        Topics.all();
    }

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final Map<String, List<String>> THINGS = Map.of(
            "emotional-support", List.of("a guitar", "a harmonica", "an accordion"),
            "physical-comfort", List.of("a parasol", "a hammock", "a beanbag"),
            "family", List.of("a tandem", "a sidecar", "a rowing boat"),
            "information", List.of("an atlas", "a globe", "an almanac"),
            "respect", List.of("a top hat", "a bow tie", "a waistcoat"));
    /// Why a story is no Mangomoment: the cues know the first, and only reviewers the other.
    private static final List<String> NONE = List.of(
            "A wish foundation had planned the event and the press was invited. ",
            "The raffle tickets were printed on yellow cardboard. ");
    private static final List<String> WHO = List.of("nurse", "porter", "student", "cleaner", "volunteer", "cook");
    private static final List<String> WHEN = List.of("after lunch", "at dawn", "one grey morning", "late on Tuesday");
    private static final List<String> WHERE = List.of("in the corridor", "near the lift", "by the door", "on the ward");
    private static final List<String> REST =
            List.of("It took a minute.", "We still talk of it.", "It rained outside.", "Then work went on.");

    /// What reviewers refuse and the cues do not.
    public static Taught refused(String id) {
        return new Taught(
                id, "After lunch a porter came by the door. " + NONE.getLast() + "It rained.", Set.of(), "no");
    }

    /// So many stories; the same seed gives the same.
    public static List<Taught> stories(int count, long seed) {
        var random = new Random(seed);
        var stories = new ArrayList<Taught>();
        for (int number = 0; number < count; number++) {
            stories.add(story("taught-" + number, random));
        }
        return stories;
    }

    private static Taught story(String id, Random random) {
        var dimensions = new HashSet<String>();
        var text = new StringBuilder(
                "%s a %s came %s. ".formatted(capital(one(WHEN, random)), one(WHO, random), one(WHERE, random)));
        for (var thing : new TreeMap<>(THINGS).entrySet()) {
            if (random.nextInt(4) == 0) {
                dimensions.add(thing.getKey());
                text.append("There was ").append(one(thing.getValue(), random)).append(". ");
            }
        }
        if (random.nextInt(12) == 0) {
            text.append(one(NONE, random));
            return new Taught(id, text.append(one(REST, random)).toString(), Set.of(), "no");
        }
        return new Taught(id, text.append(one(REST, random)).toString(), dimensions, "yes");
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public Story story() {
        return Story.newBuilder()
                .setStoryId(id)
                .setVersion(1)
                .setText(text)
                .setLanguage("en")
                .setLanguageConfidence(1)
                .setRedactions(List.of())
                .setTeller("unknown")
                .setGiver("unknown")
                .setReceiver("unknown")
                .setSetting("unknown")
                .setOncological("unknown")
                .setChannel("form")
                .setCampaign("general")
                .setDoor(Door.FORM)
                .setReceivedAt(NOON)
                .setPipeline("none")
                .build();
    }

    Consent consent(boolean research) {
        return Consent.newBuilder()
                .setStoryId(id)
                .setPurposes(new HashMap<>(Map.of("research", research)))
                .setWordingVersion("form-1")
                .setLanguage("en")
                .setGiven(ConsentRoute.FORM)
                .setAt(NOON)
                .build();
    }

    /// What somebody decides, some seconds after noon: that these dimensions fit, and that all others do not.
    public Decision decision(String reviewer, int seconds, boolean blind, Set<String> fitting) {
        var answers = new ArrayList<DimensionVerdict>();
        var asked = new TreeSet<>(THINGS.keySet());
        asked.addAll(fitting);
        for (var dimension : asked) {
            answers.add(new DimensionVerdict(
                    dimension, fitting.contains(dimension) ? DimensionAnswer.ADD : DimensionAnswer.REJECT));
        }
        return Decision.newBuilder()
                .setDecisionId(UUID.nameUUIDFromBytes((id + reviewer + seconds).getBytes(UTF_8))
                        .toString())
                .setStoryId(id)
                .setStoryVersion(1)
                .setReviewer(reviewer)
                .setAct(DecisionAct.DECIDE)
                .setEligibility(new EligibilityVerdict(
                        Words.find(EligibilityAnswer.class, eligibility).orElseThrow(), null))
                .setDimensions(eligibility.equals("no") ? List.of() : answers)
                .setBlind(blind)
                .setAt(NOON.plusSeconds(seconds))
                .build();
    }

    /// What a good reviewer decides.
    public Decision decision(int seconds, boolean blind) {
        return decision("reviewer", seconds, blind, dimensions);
    }
}
