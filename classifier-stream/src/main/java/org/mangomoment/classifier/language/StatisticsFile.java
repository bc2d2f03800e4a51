package org.mangomoment.classifier.language;

/// A file of Lingua's statistics of letters: `{"language":"DUTCH","ngrams":{"574/9589":"cca ccb",…}}`, each run of
/// letters under the fraction that is its frequency. Nothing in it is escaped.
final class StatisticsFile {
    private static final String BEGIN = "\"ngrams\":{";

    private final String name;
    private final String json;
    private int at;

    /// @param name for messages
    StatisticsFile(String name, String json) {
        this.name = name;
        this.json = json;
    }

    /// @throws IllegalStateException when it has another form
    NgramFrequencies read() {
        at = json.indexOf(BEGIN);
        if (at < 0) {
            throw otherForm();
        }
        at += BEGIN.length();
        var frequencies = new NgramFrequencies(runs());
        while (json.charAt(at) == '"') {
            readRuns(frequencies);
            at += json.charAt(at) == ',' ? 1 : 0;
        }
        expect('}');
        return frequencies;
    }

    /// At least as many as there are.
    private int runs() {
        int runs = 0;
        for (int place = at; place < json.length(); place++) {
            char sign = json.charAt(place);
            runs += sign == ' ' || sign == ':' ? 1 : 0;
        }
        return runs;
    }

    private void readRuns(NgramFrequencies frequencies) {
        expect('"');
        float numerator = number('/');
        float frequency = numerator / number('"');
        expect(':');
        expect('"');
        int from = at;
        for (char sign = json.charAt(at); ; sign = json.charAt(at)) {
            if (sign == ' ' || sign == '"') {
                frequencies.add(json, from, at, frequency);
                from = at + 1;
            }
            at++;
            if (sign == '"') {
                return;
            }
        }
    }

    private int number(char end) {
        int number = 0;
        for (char sign = json.charAt(at); sign != end; sign = json.charAt(at)) {
            if (sign < '0' || sign > '9') {
                throw otherForm();
            }
            number = number * 10 + sign - '0';
            at++;
        }
        at++;
        return number;
    }

    private void expect(char sign) {
        if (json.charAt(at) != sign) {
            throw otherForm();
        }
        at++;
    }

    private IllegalStateException otherForm() {
        return new IllegalStateException(
                name + " has another form than Lingua's statistics at character " + at + "; is it of another version?");
    }
}
