package org.mangomoment.search.preference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a single key does on the review page, with the key that does it unless a colleague chose another.
public enum Shortcut {
    NEXT_ROW("j"),
    PREVIOUS_ROW("k"),
    ACCEPT("a"),
    REJECT("x"),
    NO_MANGOMOMENT("0"),
    SKIP("space"),
    HIDE("h"),
    MARK("e"),
    MEMO("m"),
    FLAG("f"),
    CODEBOOK("g"),
    UNDO("u"),
    SUBMIT("enter"),
    HELP("?");

    /// Keys that can be given to an action: what every keyboard types without the keys of the digits 1 to 9, which
    /// belong to the dimensions by their place (with Shift or without: `&`, `é` and `!` are on them).
    public static final List<String> KEYS = Stream.concat(
                    "abcdefghijklmnopqrstuvwxyz0,.;:?/+-=<>[]".chars().mapToObj(Character::toString),
                    Stream.of("space", "enter"))
            .toList();

    private final String usual;

    Shortcut(String usual) {
        this.usual = usual;
    }

    /// Lower case with hyphens.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key that does it when nobody chose another, one of [#KEYS].
    public String usual() {
        return usual;
    }
}
