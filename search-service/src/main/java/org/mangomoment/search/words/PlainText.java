package org.mangomoment.search.words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// The text that is being read, with one sign for each kind of apostrophe, hyphen, blank and decimal mark, so that how
/// it was typed makes no difference. As long as the text itself: offsets stay. Not thread-safe.
final class PlainText {
    private String text = "";

    /// Takes the text in.
    Reader read(Reader written) {
        try (written) {
            var all = new StringBuilder();
            var buffer = new char[4096];
            for (var read = written.read(buffer); read >= 0; read = written.read(buffer)) {
                all.append(buffer, 0, read);
            }
            text = of(all);
            return new StringReader(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What stands at an offset; a line's end after the text.
    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /// What stands between two offsets; empty where they cross.
    String between(int from, int to) {
        return from < to ? text.substring(from, Math.min(to, text.length())) : "";
    }

    /// The text from an offset on.
    String after(int start) {
        return text.substring(Math.min(start, text.length()));
    }

    private static String of(StringBuilder text) {
        for (var at = 0; at < text.length(); at++) {
            text.setCharAt(at, plain(text, at));
        }
        return text.toString();
    }

    private static char plain(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`', '\uff07' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case ',' -> betweenDigits(text, at) ? '.' : ',';
            default -> Character.isSpaceChar(text.charAt(at)) ? ' ' : text.charAt(at);
        };
    }

    private static boolean betweenDigits(CharSequence text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
