package org.mangomoment.search.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Period;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.FurtherEntry;
import org.mangomoment.search.codebook.ReasonEntry;
import org.mangomoment.search.codebook.SectionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.story.StoryView;

/// Synthetic stories, written for these tests, with what the pipeline would have made of them.
final class Shelf {
    static final Instant THEN = Instant.parse("2026-03-02T09:30:00Z");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([A-Z]+)(?:: [^\\]]*)?\\]");

    static final CodebookView CODEBOOK = new CodebookView(
            1,
            List.of(
                    entry(
                            "respect",
                            "Respect voor waarden, voorkeuren en noden",
                            "Respect for values, preferences and needs"),
                    entry("emotional-support", "Emotionele steun", "Emotional support"),
                    entry("physical-comfort", "Lichamelijk comfort", "Physical comfort"),
                    entry(
                            "information",
                            "Informatie, communicatie en educatie",
                            "Information, communication and education"),
                    entry("family", "Betrokkenheid van familie en naasten", "Involvement of family and friends"),
                    entry("coordination", "Coördinatie en integratie van zorg", "Coordination and integration of care"),
                    entry("continuity", "Continuïteit en overgang", "Continuity and transition"),
                    entry("access", "Toegang tot zorg", "Access to care")),
            List.of(
                    new ReasonEntry("planned-event", new Wording("Gepland evenement", "Planned event")),
                    new ReasonEntry("complaint-only", new Wording("Alleen een klacht", "Complaint only"))));

    /// The same with a second codebook, whose third section has no dimension.
    static final CodebookView BOTH = both();

    private Shelf() {}

    private static CodebookView both() {
        var model = new FurtherEntry(
                "model",
                new Wording("Studiemodel", "Study model"),
                List.of(
                        new SectionEntry("causes", new Wording("Katalysatoren", "Catalysts")),
                        new SectionEntry("effects", new Wording("Effecten", "Impacts"))),
                1);
        var dimensions = new ArrayList<>(CODEBOOK.dimensions());
        dimensions.addFirst(of("effects", "relief", "Opluchting", "Relief"));
        dimensions.add(of("causes", "time", "Tijd nemen", "Taking time"));
        dimensions.add(of("causes", "freedom", "Vrijheid om te handelen", "Freedom to act"));
        return new CodebookView(1, dimensions, CODEBOOK.reasons(), List.of(model));
    }

    private static DimensionEntry of(String section, String id, String nl, String en) {
        return new DimensionEntry(id, new Wording(nl, en), new Wording("Nieuw.", "New."), null, null, "model", section);
    }

    static List<StoryView> stories() {
        var stories = new ArrayList<StoryView>();
        stories.add(story(
                "s-01",
                "nl",
                "patient",
                "hospital",
                "De nacht voor mijn operatie kon ik niet slapen. Nachtverpleger [NAME] zette zijn karretje tegen de muur en "
                        + "nam de tijd. Hij vroeg waar ik het meest bang voor was en hield mijn hand vast tot ik rustig werd. "
                        + "Vijf minuten, langer duurde het niet. Ik denk er nog elke week aan.",
                Map.of(
                        "emotional-support",
                        List.of("hield mijn hand vast", "bang"),
                        "respect",
                        List.of("nam de tijd"))));
        stories.add(story(
                "s-02",
                "en",
                "family",
                "residential-care",
                "My mother always had her tea with two sugars, at four. The new carer, [NAME], found out without being "
                        + "asked and wrote it on the board.\nWhen I came in on [DATE: spring 2025] there were two cups, one of them for me. "
                        + "“You must be the daughter from [PLACE],” she said.",
                Map.of("family", List.of("one of them for me"), "physical-comfort", List.of("her tea"))));
        stories.add(story(
                "s-03",
                "nl",
                "family",
                "hospital",
                "Mijn vader lag op kamer [ROOM] en mocht niemand meer zien. De hoofdverpleegkundige belde mij op [PHONE] en zei: "
                        + "kom maar, ik regel het. Ik mocht blijven slapen. Dat was tegen de regels en het kostte haar niets.",
                Map.of("family", List.of("mocht blijven slapen"), "access", List.of("ik regel het"))));
        stories.add(story(
                "s-04",
                "en",
                "professional",
                "rehabilitation",
                "A patient of ours had not spoken in days. The cleaner hummed an old song while mopping and he hummed the second "
                        + "voice. She came back every morning at the end of her round, just for the song.",
                Map.of("emotional-support", List.of("hummed an old song"))));
        stories.add(story(
                "s-05",
                "nl",
                "resident",
                "residential-care",
                "Elke zondag legt [NAME] mijn goede schoenen klaar, ook al kom ik het huis niet meer uit. "
                        + "Ik heb het nooit gevraagd. Ze zegt: ‘Voor als u toch gaat.’",
                Map.of("respect", List.of("legt [NAME] mijn goede schoenen klaar"))));
        stories.add(story(
                "s-06",
                "en",
                "patient",
                "primary-care",
                "The receptionist heard my voice on the phone and did not put me on hold. Ten minutes later Dr [NAME] called back. "
                        + "It was nothing, but nobody made me feel foolish.",
                Map.of(
                        "access",
                        List.of("did not put me on hold"),
                        "respect",
                        List.of("nobody made me feel foolish"))));
        return stories;
    }

    static StoryView story(
            String id, String language, String teller, String setting, String text, Map<String, List<String>> because) {
        var consent =
                new Consent(id, Map.of("research", true, "quotes", true), "form-1", language, ConsentRoute.FORM, THEN);
        var story = written(id, 1, language, teller, setting, "form", text);
        return new StoryView(story, suggestions(id, text, because), consent, List.of());
    }

    /// A story without its suggestion and consent.
    static Story written(
            String id, long version, String language, String teller, String setting, String channel, String text) {
        return Story.newBuilder()
                .setStoryId(id)
                .setVersion(version)
                .setText(text)
                .setLanguage(language)
                .setLanguageConfidence(0.99)
                .setRedactions(redactions(text))
                .setTeller(teller)
                .setGiver("professional")
                .setReceiver("patient")
                .setSetting(setting)
                .setOncological(id.endsWith("1") ? "yes" : "no")
                .setOrganisation("Voorbeeldziekenhuis")
                .setPeriod(new Period(2025, "autumn"))
                .setChannel(channel)
                .setCampaign("general")
                .setDoor(Door.FORM)
                .setReceivedAt(THEN)
                .setPipeline("redaction-1")
                .build();
    }

    private static Suggestions suggestions(String id, String text, Map<String, List<String>> because) {
        var dimensions = CODEBOOK.dimensions().stream()
                .map(entry -> suggested(entry.id(), text, because.getOrDefault(entry.id(), List.of())))
                .sorted(Comparator.comparingDouble(suggested -> -suggested.getScore()))
                .toList();
        var eligible = new EligibilitySuggestion(EligibilityAnswer.YES, 0.91, null, List.of());
        return new Suggestions(id, 1L, "cues-1", 1, eligible, dimensions, Instant.EPOCH);
    }

    private static DimensionSuggestion suggested(String dimension, String text, List<String> words) {
        var evidence = words.stream()
                .map(cue -> new Evidence(text.indexOf(cue), text.indexOf(cue) + cue.length(), cue, 1.2))
                .toList();
        var score = words.isEmpty() ? dimension.length() / 100.0 : 0.58 + 0.12 * words.size();
        return new DimensionSuggestion(dimension, score, 0.5, !words.isEmpty(), evidence);
    }

    private static List<Redaction> redactions(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> new Redaction(
                        found.start(), found.end(), RedactionType.valueOf(found.group(1)), "lexicon", "synthetic"))
                .toList();
    }

    private static DimensionEntry entry(String id, String nl, String en) {
        return new DimensionEntry(
                id,
                new Wording(nl, en),
                new Wording("Iemand merkt wat een ander nodig heeft.", "Somebody notices what another needs."),
                new Wording("Kleine daden.", "Small acts."),
                new Wording("Geplande daden.", "Planned acts."));
    }
}
