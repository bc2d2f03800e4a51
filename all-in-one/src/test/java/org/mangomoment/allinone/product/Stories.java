package org.mangomoment.allinone.product;

/// Synthetic stories for journeys through the product.
public final class Stories {
    private Stories() {}

    /// A story in the push form that no other number has.
    public static String numbered(String mark, int number) {
        return """
                {"text": "The night nurse sat with me until I slept, and her hand was warm. Journey %s number %d.", \
                "teller": "patient", "setting": "hospital", "consent": {"research": true}}""".formatted(mark, number);
    }
}
