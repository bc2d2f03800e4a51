package org.mangomoment.classifier.language;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file of Lingua's statistics of letters: `{"language":"DUTCH","ngrams":{"574/9589":"cca ccb",…}}`, each run of
/// letters under the fraction that is its frequency. Nothing in it is escaped.
///
/// Its bytes are read once and no text is made of them: there are millions of runs, read before any code is optimised.
final class StatisticsFile {
    private static final String BEGIN = "\"ngrams\":{";

    private final String name;
    private final byte[] json;
    private int at;

    /// @param name for messages
    /// @param json in UTF-8
    StatisticsFile(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    /// @param letters how many letters each run has
    /// @throws IllegalStateException when it has another form
    NgramFrequencies read(int letters) {
        // What stands before the runs is the name of a language.
        at = new String(json, 0, Math.min(json.length, 100), UTF_8).indexOf(BEGIN) + BEGIN.length();
        if (at < BEGIN.length()) {
            throw otherForm();
        }
        // A run takes at least a byte for each letter and one for what divides it from the next.
        var frequencies = new NgramFrequencies(json.length / (letters + 1));
        while (sign() == '"') {
            readRuns(frequencies);
            at += sign() == ',' ? 1 : 0;
        }
        expect('}');
        return frequencies;
    }

    private void readRuns(NgramFrequencies frequencies) {
        expect('"');
        float numerator = number('/');
        float frequency = numerator / number('"');
        expect(':');
        expect('"');
        long run = NgramFrequencies.NO_LETTERS;
        int from = at;
        for (byte sign = next(); ; sign = next()) {
            if (sign == ' ' || sign == '"') {
                add(frequencies, run, from, frequency);
                run = NgramFrequencies.NO_LETTERS;
                from = at;
                if (sign == '"') {
                    return;
                }
            } else {
                run = NgramFrequencies.longer(run, sign >= 0 ? sign : letter(sign));
            }
        }
    }

    private void add(NgramFrequencies frequencies, long run, int from, float frequency) {
        if (run == NgramFrequencies.NOT_A_NUMBER) {
            frequencies.add(new String(json, from, at - 1 - from, UTF_8), frequency);
        } else {
            frequencies.add(run, frequency);
        }
    }

    /// A letter of more than one byte (RFC 3629).
    private int letter(byte lead) {
        int following = Integer.numberOfLeadingZeros(~lead << (Integer.SIZE - Byte.SIZE)) - 1;
        int letter = lead & (0x3F >>> following);
        for (int i = 0; i < following; i++) {
            letter = (letter << 6) | (next() & 0x3F);
        }
        return letter;
    }

    private int number(char end) {
        int number = 0;
        for (byte sign = next(); sign != end; sign = next()) {
            if (sign < '0' || sign > '9') {
                throw otherForm();
            }
            number = number * 10 + sign - '0';
        }
        return number;
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw otherForm();
        }
    }

    private byte next() {
        byte sign = sign();
        at++;
        return sign;
    }

    private byte sign() {
        if (at >= json.length) {
            throw otherForm();
        }
        return json[at];
    }

    private IllegalStateException otherForm() {
        return new IllegalStateException(
                name + " has another form than Lingua's statistics at byte " + at + "; is it of another version?");
    }
}
