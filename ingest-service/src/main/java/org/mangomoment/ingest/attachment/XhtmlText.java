package org.mangomoment.ingest.attachment;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The words of the XHTML that Tika makes of a file, paragraph by paragraph: at most 1,000,000 characters, 50 pages.
final class XhtmlText extends DefaultHandler {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_PAGES = 50;
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div");
    private static final Set<String> LEFT_OUT = Set.of("head", "script", "style");
    private static final Set<String> LEFT_OUT_CLASSES = Set.of("annotation", "glossary");

    private final StringBuilder text = new StringBuilder();
    private int pages;
    private int leftOut;

    /// Whether reading was ended here because enough had been read; what has been read is good then.
    boolean isFull() {
        return text.length() > MOST_CHARACTERS || pages > MOST_PAGES;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        var kind = String.valueOf(attributes.getValue("class"));
        if (leftOut > 0 || LEFT_OUT.contains(name) || LEFT_OUT_CLASSES.contains(kind)) {
            leftOut++;
        }
        pages += kind.equals("page") ? 1 : 0;
        endWhenFull();
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
        } else if (PARAGRAPHS.contains(name)) {
            add("\n\n");
        } else if (name.equals("td")) {
            add(" ");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (leftOut == 0) {
            add(new String(characters, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void add(String words) throws SAXException {
        text.append(words);
        endWhenFull();
    }

    private void endWhenFull() throws SAXException {
        if (isFull()) {
            throw new SAXException("Enough has been read.");
        }
    }

    @Override
    public String toString() {
        return text.toString()
                .replaceAll("(?<![ \\t\\u00A0])[ \\t\\u00A0]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
