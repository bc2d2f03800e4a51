package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;

/// Every identifying detail that its form gives away, whatever the language.
public final class IdentifiersByForm implements Identifiers {
    private static final Identifiers CONTACT = new ContactDetails();
    private static final List<Identifiers> WITH_DIGITS =
            List.of(new Accounts(), new Numbers(), new LabelledNumbers(), new Dates());
    private static final List<Identifiers> ALWAYS = List.of(new Ages(), new StreetAddresses());

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<>(CONTACT.in(text));
        if (text.codePoints().anyMatch(Character::isDigit)) {
            WITH_DIGITS.forEach(finder -> found.addAll(finder.in(text)));
        }
        ALWAYS.forEach(finder -> found.addAll(finder.in(text)));
        return found;
    }
}
