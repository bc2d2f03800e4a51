package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A detail stays hidden whatever odd character stands between any two of its characters, or is written in place of
/// them.
class UnseenCharactersTest {
    /// Characters without a width, and marks that sit on the character before them.
    private static final String UNSEEN = "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F"
            + "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067"
            + "\u2068\u2069\u206A\u206F\u3164\uFE00\uFE01\uFE0E\uFE0F\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB\uFFFC\u0000\u0007"
            + "\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7F\uDB40\uDD00\uDB40\uDDEF\uD834\uDD73\uD82F\uDCA0"
            + "\u0301\u0308\u0327\u0332\u0336\u0338\u0489\u20DD\u20E3\u1AB0\u1DC0";
    private static final String BLANKS = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200A\u202F\u205F\u3000\u2800";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2212\uFE63\uFF0D\u2043";
    private static final String DASHES = "\u2013\u2014\u2015";

    private static final List<Detail> DETAILS = List.of(
            new Detail("nl", "Bel ", "0470 12 34 56", " maar."),
            new Detail("nl", "Bel ", "+32470123456", " maar."),
            new Detail("en", "Please ring ", "020 7946 0018", " soon."),
            new Detail("nl", "Mail ", "jan.peeters@example.org", " eens."),
            new Detail("nl", "Kijk op ", "https://www.example.org/ward", " eens."),
            new Detail("nl", "Mijn nummer is ", "93.05.18-223.61", " dus."),
            new Detail("nl", "Mijn bsn is ", "111222333", " dus."),
            new Detail("en", "My NHS number is ", "943 476 5919", " here."),
            new Detail("nl", "Stort op ", "BE68 5390 0754 7034", " maar."),
            new Detail("nl", "Stort op ", "NL91ABNA0417164300", " maar."),
            new Detail("en", "My card is ", "4111 1111 1111 1111", " here."),
            new Detail("nl", "Dat was op ", "14/02/2023", " vroeg."),
            new Detail("nl", "Dat was op ", "3 mei 2020", " vroeg."),
            new Detail("nl", "Ze woont in de ", "Lindestraat 12", " nu."),
            new Detail("nl", "Nummerplaat ", "1-ABC-123", " stond daar."),
            new Detail("nl", "Toen kwam zuster ", "Annemie", " binnen."),
            new Detail("nl", "Toen kwam ", "Vermeulen", " binnen."),
            new Detail("nl", "Toen kwam ", "Annemie Vermeulen", " binnen."),
            new Detail("en", "Then ", "Margaret Thompson", " came in."));

    record Detail(String language, String before, String detail, String after) {
        boolean isName() {
            return detail.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        }

        boolean isBesideSpace(int at) {
            return detail.charAt(at - 1) == ' ' || detail.charAt(at) == ' ';
        }
    }

    static List<Detail> details() {
        return DETAILS;
    }

    @ParameterizedTest
    @MethodSource("details")
    void anUnseenCharacterBetweenAnyTwoCharactersHidesNothingFromTheRedaction(Detail given) {
        assertThat(leaksOfInserted(given, UNSEEN)).isEmpty();
    }

    /// A blank of another kind is at least as good as a space, and parts no name: no plain space does that.
    @ParameterizedTest
    @MethodSource("details")
    void norDoesABlank(Detail given) {
        assertThat(leaksOfInserted(given, BLANKS)).isEmpty();
    }

    /// A dash between names, or beside a space, parts two phrases.
    @ParameterizedTest
    @MethodSource("details")
    void aHyphenOfAnotherKindIsReadAsAHyphen(Detail given) {
        for (var hyphen : (HYPHENS + DASHES).split("")) {
            for (int at = 1; at < given.detail().length(); at++) {
                boolean parts = DASHES.contains(hyphen) && (given.isName() || given.isBesideSpace(at));
                if (!parts && leak(given, inserted(given, "-", at)).isEmpty()) {
                    assertThat(leak(given, inserted(given, hyphen, at))).isEmpty();
                }
            }
            assertThat(leak(given, given.detail().replace("-", hyphen))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("details")
    void everySpaceMayBeOfAnotherKind(Detail given) {
        for (var blank : BLANKS.split("")) {
            assertThat(leak(given, given.detail().replace(" ", blank))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("details")
    void aDetailInOtherDigitsAndLettersIsHidden(Detail given) {
        var written = List.of(
                mapped(given, c -> isDigit(c) ? c - '0' + 0x0660 : c),
                mapped(given, c -> isDigit(c) ? c - '0' + 0x0966 : c),
                mapped(given, c -> isDigit(c) ? c - '0' + 0x1D7CE : c),
                mapped(given, c -> c > ' ' && c < 0x7F ? c - 0x21 + 0xFF01 : c),
                mapped(given, c -> isLower(c) ? c - 'a' + 0x1D41A : isUpper(c) ? c - 'A' + 0x1D400 : c),
                mapped(given, c -> isLower(c) ? c - 'a' + 0x24D0 : isUpper(c) ? c - 'A' + 0x24B6 : c),
                mapped(given, UnseenCharactersTest::cyrillic),
                Normalizer.normalize(given.detail(), Normalizer.Form.NFD));
        for (var detail : written) {
            assertThat(leak(given, detail)).isEmpty();
        }
    }

    /// The pieces of the detail that can still be read, with the character that stood among them, by its number.
    private static List<String> leaksOfInserted(Detail given, String characters) {
        var leaks = new ArrayList<String>();
        characters.codePoints().forEach(character -> {
            for (int at = 1; at < given.detail().length(); at++) {
                var leak = leak(given, inserted(given, Character.toString(character), at));
                if (!leak.isEmpty()) {
                    leaks.add(Integer.toHexString(character) + " at " + at + ": " + leak);
                }
            }
        });
        return leaks;
    }

    private static String inserted(Detail given, String character, int at) {
        return given.detail().substring(0, at) + character + given.detail().substring(at);
    }

    private static String leak(Detail given, String detail) {
        var text = given.before() + detail + given.after();
        var readable = new StringBuilder(text);
        for (var hidden :
                RedactorTest.REDACTOR.redact(text, given.language(), List.of()).hidden()) {
            for (int at = hidden.start(); at < hidden.end(); at++) {
                readable.setCharAt(at, ' ');
            }
        }
        var left = readable.substring(
                given.before().length(), text.length() - given.after().length());
        return left.codePoints().anyMatch(Character::isLetterOrDigit)
                        && left.codePoints()
                                .filter(Character::isLetterOrDigit)
                                .anyMatch(c -> "\u3164\uFFA0\u115F\u1160".indexOf(c) < 0)
                ? left
                : "";
    }

    private static String mapped(Detail given, IntUnaryOperator map) {
        return given.detail()
                .chars()
                .map(map)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int cyrillic(int letter) {
        int at = "aceopxyABEKMHOPCTX".indexOf(letter);
        return at < 0 ? letter : "асеорхуАВЕКМНОРСТХ".charAt(at);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
