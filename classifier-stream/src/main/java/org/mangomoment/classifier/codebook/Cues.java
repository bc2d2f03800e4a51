package org.mangomoment.classifier.codebook;

import java.util.List;

/// Cue phrases per language.
public record Cues(List<Cue> nl, List<Cue> en) {
    public Cues {
        nl = List.copyOf(nl);
        en = List.copyOf(en);
    }
}
