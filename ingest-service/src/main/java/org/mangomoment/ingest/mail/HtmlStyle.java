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
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\\.0+)?(?=;|!|$)"
                    + "|max-height:0[a-z%]*(?=;|!|$)|height:0[a-z%]*;(?:.*;)?overflow:hidden|overflow:hidden;(?:.*;)?height:0[a-z%]*(?=;|!|$))");
    private static final Pattern FOR_OTHERS_THAN_OUTLOOK = Pattern.compile("(?:^|;)mso-hide:all");
    /// A size of its own; one in `em` or percent is that of what is around it.
    private static final Pattern SIZED = Pattern.compile(
            "(?:^|;)(?:font-size:(?:(?<number>[0-9.]+)(?:px|pt|rem|cm|mm|in|pc|vw)?(?=;|!|$)|[a-z])|font:[^;]*?(?:px|pt|rem))");
    private static final Pattern ZERO = Pattern.compile("0*\\.?0*");
    private static final Pattern KEEPS_LINES =
            Pattern.compile("(?:^|;)white-space:(?:pre|pre-wrap|pre-line|break-spaces)(?=;|!|$)");
    private static final Pattern DRAWN_AT_THE_LEFT = Pattern.compile("(?:^|;)border-left(?:-width|-style)?:(?!none|0)");
    private static final int LONGEST = 1_000;
    private static final Set<String> PREVIEWS = Set.of("preheader", "preview-text", "previewtext", "mcnPreviewText");

    private HtmlStyle() {}

    /// Whether the element and all in it are not shown.
    ///
    /// @param outlook whether what only Outlook does not show counts as hidden
    static boolean hides(Element element, boolean outlook) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || PREVIEWS.stream().anyMatch(element::hasClass)
                || hides(of(element))
                || (outlook && FOR_OTHERS_THAN_OUTLOOK.matcher(of(element)).find());
    }

    /// Whether a style, in small letters and without blanks, hides what has it. Its first 1,000 characters count.
    static boolean hides(String style) {
        return HIDDEN.matcher(style.substring(0, Math.min(style.length(), LONGEST)))
                .find();
    }

    /// The size that the element gives to its letters, and to those of every element in it without one of its own. A
    /// table's cell often has none, to close gaps, and the text in it has; also one of a class may have.
    static Size size(Element element) {
        var sized = SIZED.matcher(of(element));
        if (!sized.find()) {
            boolean elsewhere = !element.className().isEmpty() || element.hasAttr("size");
            return elsewhere ? Size.READABLE : Size.INHERITED;
        }
        var number = sized.group("number");
        return number != null && ZERO.matcher(number).matches() ? Size.NOTHING : Size.READABLE;
    }

    /// How large letters are.
    enum Size {
        INHERITED,
        NOTHING,
        READABLE
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
