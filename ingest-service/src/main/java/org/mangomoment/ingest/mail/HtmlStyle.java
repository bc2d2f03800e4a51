package org.mangomoment.ingest.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// How an element would look, as far as that says what is text: read from its name and its own style.
final class HtmlStyle {
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg", "select");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\\.0+)?(?=;|!|$)|font-size:0[a-z%]*(?=;|!|$)"
                    + "|max-height:0[a-z%]*(?=;|!|$)|height:0[a-z%]*;(?:.*;)?overflow:hidden|overflow:hidden;(?:.*;)?height:0[a-z%]*(?=;|!|$))");
    private static final Pattern KEEPS_LINES =
            Pattern.compile("(?:^|;)white-space:(?:pre|pre-wrap|pre-line|break-spaces)(?=;|!|$)");
    private static final Pattern DRAWN_AT_THE_LEFT = Pattern.compile("(?:^|;)border-left(?:-width|-style)?:(?!none|0)");
    private static final int LONGEST = 1_000;
    private static final Set<String> PREVIEWS = Set.of("preheader", "preview-text", "previewtext", "mcnPreviewText");

    private HtmlStyle() {}

    /// Whether the element and all in it are not shown.
    static boolean hides(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || PREVIEWS.stream().anyMatch(element::hasClass)
                || HIDDEN.matcher(of(element)).find();
    }

    /// Whether the ends of lines in the element's text count.
    static boolean keepsLines(Element element) {
        return element.normalName().equals("pre")
                || KEEPS_LINES.matcher(of(element)).find();
    }

    /// Whether a blockquote is what a mail program quoted; some programs indent the writer's own words by one.
    static boolean quotes(Element blockquote) {
        boolean plainlyIndented =
                of(blockquote).contains("border:none") || of(blockquote).contains("border:0");
        return !plainlyIndented
                || !blockquote.attr("type").isEmpty()
                || !blockquote.className().isEmpty()
                || !blockquote.id().isEmpty()
                || DRAWN_AT_THE_LEFT.matcher(of(blockquote)).find();
    }

    /// Outlook writes every line as a paragraph without margins.
    static boolean isTight(Element element) {
        return element.hasClass("MsoNormal") || of(element).contains("margin:0");
    }

    private static String of(Element element) {
        var style = element.attr("style");
        return style.substring(0, Math.min(style.length(), LONGEST))
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
