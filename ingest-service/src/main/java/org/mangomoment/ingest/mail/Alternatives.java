package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Chooses among the forms in which a mail has its text (multipart/alternative): plain text, unless another form says
/// what the plain text does not.
///
/// Programs put a notice ("your program cannot show HTML"), an image's mark or a first line in place of a plain
/// text. So its words are looked for in the other form: they say the same, or the other one is the text.
final class Alternatives {
    private static final Pattern MARK = Pattern.compile(
            "\\[(?:cid|image|afbeelding|bild|img|https?):?[^\\]]{0,300}]|<?https?://\\S+|(?<![\\p{L}\\d])cid:\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{2,}");
    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "html|\\bmime\\b|browser|navigateur|\\bclient\\b|plain.?text|rich.?text|web ?(?:page|pagina|versie|version)|page web"
                    + "|\\bonline|en ligne|e?-?mail ?-?(?:program|software|viewer|reader|lezer)|(?:lees|post)programma|messagerie|postfach",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:ik|mij|mijn|hij|zij|ze|haar|hem|wij|we|ons|i|me|my|he|she|him|her|we|us|je|moi|mon|ma|il|elle|nous|ich|mir|mich|mein\\w*"
                    + "|er|wir|uns)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NOTICE = 60;

    private Alternatives() {}

    /// Whether something is left to read besides blanks, marks of images and links.
    static boolean says(String text) {
        return MARK.matcher(text).replaceAll(" ").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static String choose(List<Entity> forms, Function<Entity, String> read) {
        var plain = forms.stream().filter(Alternatives::isPlain).map(read).toList();
        var others = forms.stream().filter(form -> !isPlain(form)).map(read).toList();
        var other = others.stream().filter(Alternatives::says).findFirst().orElse("");
        return plain.stream()
                .filter(Alternatives::says)
                .map(text -> standsFor(text, other) ? insteadOf(text, other) : text)
                .findFirst()
                .orElse(other);
    }

    /// The other form; with the plain text above it where that has more words or speaks of somebody, and of no
    /// program, for then either may be the letter.
    private static String insteadOf(String plain, String other) {
        boolean tells = words(plain).size() > words(other).size()
                || SOMEBODY.matcher(plain).find();
        boolean either = tells && !OF_PROGRAMS.matcher(plain).find();
        return either ? plain + "\n\n" + other : other;
    }

    /// Whether a plain text is there only in the other form's place: most of it does not stand there, or it is the
    /// beginning of more than twice as much.
    private static boolean standsFor(String plain, String other) {
        var words = words(plain);
        if (words.size() > LONGEST_NOTICE) {
            return false;
        }
        var inOther = words(other);
        if (inOther.isEmpty()) {
            return false;
        }
        var known = Set.copyOf(inOther);
        long shared = words.stream().filter(known::contains).count();
        return shared * 2 < words.size() || (inOther.size() > 2 * words.size() && endsInTheMiddle(plain, other));
    }

    /// Whether the plain text is the other form's beginning, cut.
    private static boolean endsInTheMiddle(String plain, String other) {
        var beginning = words(plain);
        var whole = words(other);
        int compared = Math.max(1, beginning.size() - 1);
        return whole.size() > compared && whole.subList(0, compared).equals(beginning.subList(0, compared));
    }

    private static List<String> words(String text) {
        return WORD.matcher(MARK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toList());
    }

    private static boolean isPlain(Entity form) {
        return form.type().equals("text/plain");
    }
}
