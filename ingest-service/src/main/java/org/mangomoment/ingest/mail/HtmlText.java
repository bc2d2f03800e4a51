package org.mangomoment.ingest.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.mangomoment.ingest.mail.HtmlStyle.Size;

/// HTML to plain text: blocks become lines, list items get a dash, quotations get `> `, signatures get `-- `.
///
/// Reads at most 1,000,000 characters, 200 levels deep; scripts, styles and what is hidden are left out, images and
/// link targets too.
final class HtmlText implements NodeVisitor {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 200;
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote");

    private final QuotedLines lines = new QuotedLines();
    private final Deque<Size> sizes = new ArrayDeque<>();
    private final boolean outlook;
    private int hidden;
    private int preformatted;

    private HtmlText(boolean outlook) {
        this.outlook = outlook;
    }

    static String of(String html) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var bounded = html.substring(0, Math.min(html.length(), MOST_CHARACTERS));
        var mail = parser.parseInput(bounded, "");
        HiddenByStyle.mark(mail);
        var text = read(mail, true);
        // Some write all of a mail for other programs than Outlook, and nothing for Outlook.
        return Alternatives.says(text) ? text : read(mail, false);
    }

    private static String read(Document mail, boolean outlook) {
        var text = new HtmlText(outlook);
        NodeTraversor.traverse(text, mail);
        return text.lines.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && hidden == 0 && sizes.peek() != Size.NOTHING) {
            lines.words(words.getWholeText(), preformatted > 0);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        hidden += HtmlStyle.hides(element, outlook) ? 1 : 0;
        var size = HtmlStyle.size(element);
        if (size != Size.INHERITED) {
            sizes.push(size);
        }
        preformatted += HtmlStyle.keepsLines(element) ? 1 : 0;
        if (hidden > 0) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> lines.endLine();
            case "hr" -> lines.rule();
            case "li" -> lines.item();
            case "td", "th" -> lines.words(" ", false);
            case "blockquote" -> lines.quote(HtmlStyle.quotes(element) ? 1 : 0);
            default -> openBlock(element);
        }
        if (isSignature(element)) {
            lines.signature();
        }
    }

    private void close(Element element) {
        if (hidden == 0) {
            if (element.normalName().equals("blockquote")) {
                lines.quote(HtmlStyle.quotes(element) ? -1 : 0);
            } else {
                openBlock(element);
            }
        }
        hidden -= HtmlStyle.hides(element, outlook) ? 1 : 0;
        if (HtmlStyle.size(element) != Size.INHERITED) {
            sizes.pop();
        }
        preformatted -= HtmlStyle.keepsLines(element) ? 1 : 0;
    }

    private void openBlock(Element element) {
        if (PARAGRAPHS.contains(element.normalName()) && !HtmlStyle.isTight(element)) {
            lines.endParagraph();
        } else if (element.isBlock()) {
            lines.endLine(false);
        }
    }

    private static boolean isSignature(Element element) {
        return element.hasClass("gmail_signature")
                || element.hasClass("moz-signature")
                || element.id().equals("Signature")
                || element.id().equals("ms-outlook-mobile-signature");
    }
}
