package org.mangomoment.ingest.mail;

import java.util.Set;

/// One part of text as lines: decoded, markup and flowed lines undone.
final class TextPart {
    private static final Set<String> MARKUP = Set.of("text/html", "text/richtext", "text/enriched");

    private TextPart() {}

    /// @param bytes as much of the part's content as is read
    static String read(Entity.Leaf leaf, byte[] bytes, Set<Warning> warnings) {
        var type = ContentType.of(leaf.headers());
        var text = TextDecoding.decode(bytes, leaf.charset(), warnings);
        if (MARKUP.contains(leaf.type())) {
            return HtmlText.of(text);
        }
        return type.says("format", "flowed") ? FlowedText.unfold(text, type.says("delsp", "yes")) : text;
    }
}
