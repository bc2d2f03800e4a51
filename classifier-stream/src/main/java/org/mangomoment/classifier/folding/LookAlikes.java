package org.mangomoment.classifier.folding;

import java.util.HashMap;
import java.util.Map;

/// Characters that look like a plain one. The letters are the single letters of Unicode's confusables.txt (UTS #39)
/// that Cyrillic, Greek and Armenian fonts draw as the Latin letter, and small capitals.
final class LookAlikes {
    /// A look-alike letter and its Latin letter, in turn.
    private static final String LETTERS = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԚQԜWҮYаaсcеeіiјjоoрpѕsуyхxһhԛqԝwԁdӏlӀIүyѵvѴVԌG"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiκkρpυuγyϲcϳjηnωwϹCͿJ"
            + "ոnօoսuհhցgզqՕOՍUԼLՏSքpյj"
            + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡg";

    private static final String HYPHENS = "‐‑‒−﹣－⁃˗➖﹘֊᠆⸗";
    private static final String DASHES = "–—―";
    private static final String APOSTROPHES = "`´ʹʻʼʽˈˊ′‛՚ꞌ＇";

    private static final Map<Character, Character> LATIN = latin();
    private static final Map<Integer, Character> SIGNS = signs();

    private LookAlikes() {}

    /// The Latin letter, or 0 when the character looks like none.
    static char latin(char letter) {
        return LATIN.getOrDefault(letter, '\0');
    }

    /// Whether the character is a dash, which may stand between two sentences or for a hyphen.
    static boolean isDash(int codePoint) {
        return codePoint < 0x10000 && DASHES.indexOf((char) codePoint) >= 0;
    }

    /// The plain sign, letter or digit, or 0 when the character looks like none.
    static char sign(int codePoint) {
        var sign = SIGNS.get(codePoint);
        if (sign != null) {
            return sign;
        }
        if (codePoint >= 0x1F150 && codePoint <= 0x1F169) {
            return (char) ('A' + codePoint - 0x1F150);
        }
        if (codePoint >= 0x1F170 && codePoint <= 0x1F189) {
            return (char) ('A' + codePoint - 0x1F170);
        }
        return circledDigit(codePoint);
    }

    /// Whether the character stays what it is although compatibility folding would change it: signs that stand beside a
    /// word, and those that would become a space with a mark.
    static boolean isItself(int codePoint) {
        return "™℠ªº…‥¨¯¸˘˙˚˛˜˝".indexOf(codePoint) >= 0;
    }

    private static char circledDigit(int codePoint) {
        if (codePoint >= 0x2776 && codePoint <= 0x277E) {
            return (char) ('1' + codePoint - 0x2776);
        }
        if (codePoint >= 0x2780 && codePoint <= 0x2788) {
            return (char) ('1' + codePoint - 0x2780);
        }
        if (codePoint >= 0x278A && codePoint <= 0x2792) {
            return (char) ('1' + codePoint - 0x278A);
        }
        return (codePoint >= 0x24F5 && codePoint <= 0x24FD) ? (char) ('1' + codePoint - 0x24F5) : '\0';
    }

    private static Map<Character, Character> latin() {
        var latin = new HashMap<Character, Character>();
        for (int at = 0; at < LETTERS.length(); at += 2) {
            latin.put(LETTERS.charAt(at), LETTERS.charAt(at + 1));
        }
        return Map.copyOf(latin);
    }

    private static Map<Integer, Character> signs() {
        var signs = new HashMap<Integer, Character>();
        HYPHENS.chars().forEach(hyphen -> signs.put(hyphen, '-'));
        APOSTROPHES.chars().forEach(apostrophe -> signs.put(apostrophe, '\''));
        "。｡．․﹒".chars().forEach(stop -> signs.put(stop, '.'));
        "⁄∕⧸".chars().forEach(slash -> signs.put(slash, '/'));
        "ː˸։׃∶꞉：".chars().forEach(colon -> signs.put(colon, ':'));
        "➕＋﬩⁺₊".chars().forEach(plus -> signs.put(plus, '+'));
        "﹏﹍﹎＿".chars().forEach(line -> signs.put(line, '_'));
        "⓿🄋🄌〇".codePoints().forEach(zero -> signs.put(zero, '0'));
        return Map.copyOf(signs);
    }
}
