package org.mangomoment.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plain text and HTML in a file whose type does not say so, told by what is in it.
final class TextFile {
    /// One control in so many characters is more than a text has.
    private static final int MOST_CONTROLS = 50;
    private static final int LARGEST = 1_000_000;
    private static final Set<String> VAGUE = Set.of(
            "application/octet-stream",
            "application/x-unknown",
            "application/unknown",
            "application/text",
            "text/markdown",
            "text/x-markdown");
    private static final Pattern NAMED = Pattern.compile("\\.(?:txt|text|md|html?)$");
    /// A byte order mark, or every other byte of the first few is 0 as in Latin letters of UTF-16.
    private static final Pattern UTF_16 =
            Pattern.compile("^(?:\\xFE\\xFF|\\xFF\\xFE|(?:\\x00[^\\x00]){4}|(?:[^\\x00]\\x00){4})");
    private static final int LOOKED_AT = 4_000;
    private static final Pattern HTML =
            Pattern.compile("^\\s*(?:<!doctype html|<html|<head|<body)", Pattern.CASE_INSENSITIVE);
    /// What begins so is meant for programs.
    private static final Pattern FOR_PROGRAMS = Pattern.compile("^\\s*(?:-----BEGIN |BEGIN:V|[{<\\[]|#!|%!)");

    private TextFile() {}

    static Optional<String> read(@Nullable String name, String type, byte[] content) {
        var called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean may = VAGUE.contains(type) || NAMED.matcher(called).find();
        if (!may || content.length > LARGEST) {
            return Optional.empty();
        }
        return shown(decoded(content)).filter(TextFile::isText);
    }

    /// Whether a file that is called text is none: what is no letter for the eye stands among its first bytes.
    static boolean isBinary(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        long controls = start.chars().filter(TextFile::isControl).count();
        return controls * MOST_CONTROLS > start.length()
                && !UTF_16.matcher(start).find();
    }

    private static Optional<String> shown(String text) {
        if (HTML.matcher(text).find()) {
            return Optional.of(HtmlText.of(text));
        }
        return FOR_PROGRAMS.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    private static String decoded(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (UTF_16.matcher(start).find()) {
            return utf16(content, start);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static String utf16(byte[] content, String start) {
        boolean marked = start.charAt(0) >= '\u00FE';
        boolean littleEndian = start.charAt(1) == 0;
        return new String(
                content,
                marked
                        ? StandardCharsets.UTF_16
                        : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean isControl(int at) {
        return at < ' ' && at != '\n' && at != '\r' && at != '\t' && at != '\f';
    }

    /// Letters and blanks for the most part, and no controls but those of lines.
    private static boolean isText(String text) {
        long controls = text.chars().filter(TextFile::isControl).count();
        long words = text.chars()
                .filter(at -> Character.isLetter(at) || Character.isWhitespace(at))
                .count();
        return controls == 0 && words * 5 > text.length() * 4L;
    }
}
