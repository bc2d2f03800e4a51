package org.mangomoment.schemas.codebook;

import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.schemas.CodebookCue;
import org.mangomoment.schemas.CodebookCues;

/// Cue phrases per language.
public record Cues(List<Cue> nl, List<Cue> en) {
    public Cues {
        nl = List.copyOf(nl);
        en = List.copyOf(en);
    }

    static Cues of(CodebookCues published) {
        return new Cues(cues(published.getNl()), cues(published.getEn()));
    }

    /// Phrases of one weight may stand together.
    private static List<Cue> cues(List<CodebookCue> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.ofNullable(entry.getPhrase()), entry.getPhrases().stream())
                        .map(phrase -> new Cue(phrase, entry.getWeight())))
                .toList();
    }
}
