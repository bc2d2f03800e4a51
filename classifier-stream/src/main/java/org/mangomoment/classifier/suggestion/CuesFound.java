package org.mangomoment.classifier.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cues found in one text.
///
/// @param words     how many words the text has
/// @param sentences how many sentences, at least 1
/// @param byVoice   what was found for whom
record CuesFound(int words, int sentences, Map<CueTarget, List<Hit>> byVoice) {

    CuesFound {
        byVoice = Map.copyOf(byVoice);
    }

    /// What counts for a voice, strongest first: each cue once, and of cues that share words only the strongest.
    List<Hit> of(CueTarget voice) {
        return byVoice.getOrDefault(voice, List.of());
    }

    /// These and those, found in the same text with other cues.
    CuesFound and(CuesFound others) {
        var both = new HashMap<>(byVoice);
        others.byVoice.forEach((voice, hits) -> both.merge(
                voice,
                hits,
                (these, those) -> Stream.concat(these.stream(), those.stream())
                        .sorted(Hit.STRONGEST_FIRST)
                        .toList()));
        return new CuesFound(words, sentences, both);
    }
}
