package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Every identifying detail that its form gives away, whatever the language.
public final class PatternRecognizers implements Recognizer {
    private final List<FormRecognizer> withDigits;
    private final List<FormRecognizer> always;

    /// @param isOrdinary whether a word in lower case is an ordinary word of the languages we know
    public PatternRecognizers(Predicate<String> isOrdinary) {
        this.always = List.of(
                new ContactDetails(),
                new DomainNames(isOrdinary),
                new Ages(),
                new SpelledOutNumbers(),
                new Rooms(),
                new DutchStreets(),
                new OtherStreets());
        this.withDigits = List.of(
                new Accounts(),
                new Numbers(),
                new LabelledNumbers(),
                new Dates(),
                new Postcodes(),
                new AddressRuns(isOrdinary));
    }

    @Override
    public List<Finding> in(String text) {
        var scanned = new ScannedText(text);
        var found = new ArrayList<Finding>();
        always.forEach(recognizer -> found.addAll(recognizer.in(scanned)));
        if (scanned.hasDigit()) {
            withDigits.forEach(recognizer -> found.addAll(recognizer.in(scanned)));
        }
        return found;
    }
}
