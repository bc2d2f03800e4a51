package org.mangomoment.search.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A picture as SVG. On a page its colours come from the page's style sheet; a file carries its own, and no
/// links.
///
/// @param page whether it is a part of a page
public record Svg(Picture picture, boolean page) implements Content {
    /// The font of files: free, and on every image that the product runs in.
    private static final String FONT = "DejaVu Sans, sans-serif";

    /// As a part of a page.
    public static Svg onPage(Picture picture) {
        return new Svg(picture, true);
    }

    /// As a file.
    public static Svg file(Picture picture) {
        return new Svg(picture, false);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(written());
    }

    /// Its text.
    public String written() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            open(xml);
            for (var shape : picture.shapes()) {
                write(shape, xml);
            }
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text takes every character.", impossible);
        }
        return text.toString();
    }

    private void open(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        xml.writeAttribute("width", number(picture.width()));
        xml.writeAttribute("height", number(picture.height()));
        xml.writeAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        xml.writeAttribute("role", page && picture.leads() ? "group" : "img");
        xml.writeAttribute("aria-label", picture.title());
        if (page) {
            xml.writeAttribute("class", "picture");
        } else {
            xml.writeAttribute("font-family", FONT);
            xml.writeEmptyElement("rect");
            xml.writeAttribute("width", number(picture.width()));
            xml.writeAttribute("height", number(picture.height()));
            xml.writeAttribute("fill", "#ffffff");
        }
    }

    private void write(Shape shape, XMLStreamWriter xml) throws XMLStreamException {
        switch (shape) {
            case Shape.Box box -> {
                xml.writeEmptyElement("rect");
                place(xml, "x", box.x(), "y", box.y());
                place(xml, "width", box.width(), "height", box.height());
                look(xml, box.look(), 0);
            }
            case Shape.Path path -> {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", places(path.points()) + (path.closed() ? "Z" : ""));
                look(xml, path.look(), path.width());
            }
            case Shape.Disc disc -> {
                xml.writeEmptyElement("circle");
                place(xml, "cx", disc.middle().x(), "cy", disc.middle().y());
                xml.writeAttribute("r", number(disc.radius()));
                look(xml, disc.look(), 0);
            }
            case Shape.Text text -> write(text, xml);
            case Shape.Link link -> write(link, xml);
        }
    }

    private void write(Shape.Text text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("text");
        place(xml, "x", text.base().x(), "y", text.base().y());
        xml.writeAttribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
        look(xml, text.look(), 0);
        xml.writeCharacters(text.words());
        xml.writeEndElement();
    }

    private void write(Shape.Link link, XMLStreamWriter xml) throws XMLStreamException {
        var leads = page && !link.address().isEmpty();
        xml.writeStartElement(leads ? "a" : "g");
        if (leads) {
            xml.writeAttribute("href", link.address());
            xml.writeAttribute("aria-label", link.name());
        }
        xml.writeStartElement("title");
        xml.writeCharacters(link.name());
        xml.writeEndElement();
        for (var shape : link.shapes()) {
            write(shape, xml);
        }
        xml.writeEndElement();
    }

    private void look(XMLStreamWriter xml, Look look, double width) throws XMLStreamException {
        if (page) {
            xml.writeAttribute("class", look.css());
        }
        xml.writeAttribute("fill", look.fill());
        if (!look.stroke().equals("none")) {
            xml.writeAttribute("stroke", look.stroke());
            xml.writeAttribute("stroke-width", number(width > 0 ? width : look.width()));
        }
        if (!look.dashes().isEmpty()) {
            xml.writeAttribute("stroke-dasharray", look.dashes());
        }
        if (look.opacity() < 1) {
            xml.writeAttribute("opacity", number(look.opacity()));
        }
        if (look.size() > 0) {
            xml.writeAttribute("font-size", number(look.size()));
        }
    }

    private static void place(XMLStreamWriter xml, String one, double first, String other, double second)
            throws XMLStreamException {
        xml.writeAttribute(one, number(first));
        xml.writeAttribute(other, number(second));
    }

    private static String places(List<Shape.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String number(double number) {
        var rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
