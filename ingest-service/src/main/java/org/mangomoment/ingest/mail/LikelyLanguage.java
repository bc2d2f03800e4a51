package org.mangomoment.ingest.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The language of a mail, Dutch or English, by its commonest words: enough to choose that of an answer.
final class LikelyLanguage {
    private static final int ONE_IN = 6;

    private static final Set<String> DUTCH = words(
            "de het een en van ik je zij ze hij wij we dat die dit niet met voor op aan was waren is heb heeft had maar om"
                    + " er naar ook als bij nog uit dan zo kan mijn haar hem ons onze toen heel veel geen wel al door over werd"
                    + " wordt ben mij me u uw zich hun deze goed gaf kwam moest omdat nooit altijd iets");
    private static final Set<String> ENGLISH = words(
            "the and of to a i you she he they it that this not with for on at was were is have has had but as by be from"
                    + " my her him our us when very much no an or are me your their his who what which there so if just"
                    + " because never always something been did would could about out up one all");

    private LikelyLanguage() {}

    /// `nl` or `en`; nothing when too few of the words are common in either.
    static Optional<String> of(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
        long dutch = Arrays.stream(words).filter(DUTCH::contains).count();
        long english = Arrays.stream(words).filter(ENGLISH::contains).count();
        boolean tells = dutch != english && Math.max(dutch, english) * ONE_IN >= words.length;
        return tells ? Optional.of(dutch > english ? "nl" : "en") : Optional.empty();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
