package org.mangomoment.classifier.folding;

import java.text.Normalizer;
import java.util.Arrays;
import org.mangomoment.runtime.text.Unseen;

/// Folds one text in one pass. Every folded character knows the piece of the text that it stands for; marks that do not
/// make one letter with the letter before them belong to its piece and are not read.
final class TextFolder {
    private final String raw;
    private final Reading reading;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private boolean closable;
    private boolean openable;
    private boolean looksAlike;

    TextFolder(String raw, Reading reading) {
        this.raw = raw;
        this.reading = reading;
        this.text = new StringBuilder(raw.length());
        this.starts = new int[raw.length() + 16];
        this.ends = new int[raw.length() + 16];
    }

    FoldedText fold() {
        for (int at = 0, next; at < raw.length(); at = next) {
            int codePoint = raw.codePointAt(at);
            next = at + Character.charCount(codePoint);
            read(codePoint, at, next);
        }
        if (looksAlike) {
            unmask();
        }
        int length = text.length();
        return new FoldedText(
                raw, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), closable, openable);
    }

    private void read(int codePoint, int at, int next) {
        if (codePoint < 0x10000 && PlainCharacters.is((char) codePoint) && !(codePoint >= 0xC0 && isClosed())) {
            noteAccent(codePoint, at, next);
            put((char) codePoint, at, next);
        } else if (Unseen.isUnseen(codePoint)) {
            readUnseen(codePoint, at, next);
        } else if (Unseen.isBlank(codePoint)) {
            closable |= at > 0 && next < raw.length();
            if (!isClosed()) {
                put(' ', at, next);
            }
        } else if (Unseen.isMark(codePoint)) {
            readMark((char) codePoint, codePoint > 0xFFFF, next);
        } else if (LookAlikes.isDash(codePoint)) {
            readDash(codePoint, at, next);
        } else {
            readOther(codePoint, at, next);
        }
    }

    private boolean isClosed() {
        return reading == Reading.CLOSED;
    }

    /// A soft hyphen parts nothing: it stands where a long word may be broken.
    private void readUnseen(int codePoint, int at, int next) {
        boolean parts = codePoint != 0xAD && isBetweenSigns(at, next);
        openable |= parts;
        if (parts && reading == Reading.OPENED) {
            put(' ', at, next);
        }
    }

    private void readMark(char mark, boolean beyond, int next) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        boolean adjacent = ends[last] == next - (beyond ? 2 : 1);
        if (!beyond && adjacent && !isClosed() && Character.isLetter(text.charAt(last))) {
            var one = Normalizer.normalize(new String(new char[] {text.charAt(last), mark}), Normalizer.Form.NFC);
            if (one.length() == 1) {
                closable = true;
                text.setCharAt(last, one.charAt(0));
            }
        }
        if (adjacent) {
            ends[last] = next;
        }
    }

    private void readDash(int dash, int at, int next) {
        boolean between = isBetweenSigns(at, next);
        closable |= between;
        boolean figures = between && Character.isDigit(raw.charAt(next)) && Character.isDigit(raw.charAt(at - 1));
        put((isClosed() && between) || figures ? '-' : (char) dash, at, next);
    }

    private void readOther(int codePoint, int at, int next) {
        char sign = LookAlikes.sign(codePoint);
        int digit = Character.digit(codePoint, 10);
        if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
            put('\n', at, next);
        } else if (sign != 0) {
            put(sign, at, next);
        } else if (digit >= 0) {
            put((char) ('0' + digit), at, next);
        } else if (LookAlikes.isItself(codePoint)) {
            put((char) codePoint, at, next);
        } else if (Character.isIdeographic(codePoint)) {
            putAll(Character.toString(codePoint), at, next);
        } else {
            readCompatible(Character.toString(codePoint), at, next);
        }
    }

    private void readCompatible(String character, int at, int next) {
        var form = isClosed() ? Normalizer.Form.NFKD : Normalizer.Form.NFKC;
        var folded = Normalizer.normalize(character, form);
        int before = text.length();
        for (int i = 0, following; i < folded.length(); i = following) {
            int codePoint = folded.codePointAt(i);
            following = i + Character.charCount(codePoint);
            char sign = LookAlikes.sign(codePoint);
            int digit = Character.digit(codePoint, 10);
            if (Unseen.isUnseen(codePoint) || Unseen.isMark(codePoint)) {
                continue;
            }
            if (sign != 0 || digit >= 0) {
                put(sign != 0 ? sign : (char) ('0' + digit), at, next);
            } else {
                putAll(Character.toString(codePoint), at, next);
            }
        }
        if (text.length() > before) {
            looksAlike |= LookAlikes.latin(text.charAt(text.length() - 1)) != 0;
            noteAccent(character.codePointAt(0), at, next);
        }
    }

    /// An accent inside a number, an address or a link may be there to hide it.
    private void noteAccent(int codePoint, int at, int next) {
        if (codePoint >= 0xC0 && Character.isLetter(codePoint) && !closable) {
            closable = isBesideFigure(at - 1) || isBesideFigure(next);
        }
    }

    private boolean isBesideFigure(int at) {
        if (at < 0 || at >= raw.length()) {
            return false;
        }
        char beside = raw.charAt(at);
        return beside == '@' || Character.isDigit(beside);
    }

    /// Whether something that may be a part of one detail stands close on both sides.
    private boolean isBetweenSigns(int at, int next) {
        return at > 0 && next < raw.length() && isSign(raw.charAt(at - 1)) && isSign(raw.charAt(next));
    }

    private static boolean isSign(char character) {
        return Character.isLetterOrDigit(character)
                || "@._%+-/:'’()[]#".indexOf(character) >= 0
                || Unseen.isUnseen(character)
                || Unseen.isBlank(character);
    }

    private void putAll(String folded, int at, int next) {
        for (int i = 0; i < folded.length(); i++) {
            put(folded.charAt(i), at, next);
        }
    }

    private void put(char folded, int at, int next) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        text.append(folded);
        starts[length] = at;
        ends[length] = next;
    }

    /// Writes words with Latin letters where all their letters are Latin or look so.
    private void unmask() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean latin = true;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                char letter = text.charAt(end++);
                latin &= LookAlikes.latin(letter) != 0
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
            }
            for (int i = at; latin && i < end; i++) {
                char plain = LookAlikes.latin(text.charAt(i));
                if (plain != 0) {
                    text.setCharAt(i, plain);
                }
            }
            at = Math.max(end, at + 1);
        }
    }
}
