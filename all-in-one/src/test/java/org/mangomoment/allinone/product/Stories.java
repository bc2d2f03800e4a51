package org.mangomoment.allinone.product;

import java.util.stream.Collectors;

/// Synthetic stories for journeys through the product.
public final class Stories {
    private Stories() {}

    /// A story in the push form that no other number has.
    public static String numbered(String mark, int number) {
        return """
                {"text": "The night nurse sat with me until I slept, and her hand was warm. Journey %s number %d.", \
                "teller": "patient", "setting": "hospital", "consent": {"research": true}}""".formatted(mark, number);
    }

    /// A word that no other story holds; of letters only, since long numbers are hidden.
    public static String mark(String animal) {
        return animal
                + Long.toString(System.nanoTime())
                        .chars()
                        .mapToObj(digit -> Character.toString('a' + digit - '0'))
                        .collect(Collectors.joining());
    }
}
