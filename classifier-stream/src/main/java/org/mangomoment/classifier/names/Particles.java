package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;

/// Little words inside names: "van den", "de", "al".
final class Particles {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "des", "het", "ten", "ter", "te", "vanden", "vander", "vande", "von", "du",
            "dos", "do", "la", "le", "las", "los", "da", "di", "del", "della", "el", "al", "bin", "ben", "ibn", "bint",
            "d", "v", "vd", "op", "in", "aan", "uit", "'t", "t", "’t", "zu", "zum", "auf", "af", "mac", "mc", "st",
            "o");
    private static final int LONGEST_CHAIN = 3;

    private Particles() {}

    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /// Prepositions too: only another particle makes them part of a name, "Op de Beeck".
    private static final Set<String> PREPOSITIONS = Set.of("op", "in", "aan", "uit");

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    /// Whether the particle at this index, and others after it, lead to a word with a capital in the same phrase.
    static boolean leadsToCapital(List<Token> tokens, int index) {
        for (int next = index + 1; next < tokens.size() && next <= index + LONGEST_CHAIN; next++) {
            var token = tokens.get(next);
            if (!token.joined()) {
                return false;
            }
            if (next == index + 1 && PREPOSITIONS.contains(tokens.get(index).lower()) && !isParticle(token.lower())) {
                return false;
            }
            if (token.isCapital() && !isParticle(token.lower())) {
                return true;
            }
            if (!isParticle(token.lower())) {
                return false;
            }
        }
        return false;
    }

    /// Whether the word begins with a particle and goes on with a capital: "d'Oisy", "al-Amrani".
    static boolean beginsWithParticle(String text) {
        int at = Math.max(text.indexOf('\''), Math.max(text.indexOf('’'), text.indexOf('-')));
        return at > 0
                && at <= 3
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(0));
    }
}
