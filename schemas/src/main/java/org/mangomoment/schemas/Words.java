package org.mangomoment.schemas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.generic.GenericEnumSymbol;

/// The words for closed sets, the schemas' and others, in JSON, forms, addresses and sentences: `ROLL_BACK` is
/// "roll-back".
public final class Words {
    private static final String UNKNOWN = "UNKNOWN";

    private Words() {}

    /// The word for a symbol, in lower case with hyphens.
    public static String of(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The symbol that a word stands for. Empty for any other word, and for "unknown", which only stands for symbols
    /// of a later version.
    public static <E extends Enum<E> & GenericEnumSymbol<E>> Optional<E> find(Class<E> set, String word) {
        return Arrays.stream(set.getEnumConstants())
                .filter(symbol -> !symbol.name().equals(UNKNOWN) && of(symbol).equals(word))
                .findFirst();
    }
}
