package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cues found in one text.
///
/// @param byVoice strongest first
record CuesFound(Map<Voice, List<Evidence>> byVoice) {

    CuesFound {
        byVoice = Map.copyOf(byVoice);
    }

    List<Evidence> evidence(Voice voice) {
        return byVoice.getOrDefault(voice, List.of());
    }

    /// Sum of the weights found, in log-odds.
    double weight(Voice voice) {
        return evidence(voice).stream().mapToDouble(Evidence::contribution).sum();
    }

    /// These and those.
    CuesFound and(CuesFound others) {
        var both = new HashMap<>(byVoice);
        others.byVoice.forEach((voice, evidence) -> both.merge(voice, evidence, CuesFound::together));
        return new CuesFound(both);
    }

    private static List<Evidence> together(List<Evidence> these, List<Evidence> those) {
        var all = new ArrayList<>(these);
        all.addAll(those);
        all.sort(Evidence.STRONGEST_FIRST);
        return List.copyOf(all);
    }
}
