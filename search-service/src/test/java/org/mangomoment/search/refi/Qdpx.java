package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A project that another tool opens: by the words of the standard, and with nothing of what wrote it.
///
/// @param files   what is in the archive, by name
/// @param project the document `project.qde`
record Qdpx(Map<String, byte[]> files, Document project) {
    static Qdpx open(byte[] archive) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Qdpx(files, xml(Objects.requireNonNull(files.get("project.qde"))));
    }

    static Document xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /// The elements of a name, in order.
    List<Element> all(String name) {
        return all(project, name);
    }

    static List<Element> all(Document document, String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (var at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /// The text of a source.
    String text(Element source) throws IOException {
        var path = source.getAttribute("plainTextPath");
        if (!path.startsWith("internal://")) {
            throw new IOException("a source is outside of the archive");
        }
        return new String(
                Objects.requireNonNull(files.get("sources/" + path.substring("internal://".length()))), UTF_8);
    }

    /// The characters of a selection: code points of the source it stands in.
    String exact(Element selection) throws IOException {
        var points = text((Element) selection.getParentNode()).codePoints().toArray();
        var start = Integer.parseInt(selection.getAttribute("startPosition"));
        var end = Integer.parseInt(selection.getAttribute("endPosition"));
        return new String(points, start, end - start);
    }

    /// The selections in which a user has given a code.
    List<Element> coded(String codeName, String userName) {
        var code = named("Code", codeName).getAttribute("guid");
        var user = named("User", userName).getAttribute("guid");
        return all("PlainTextSelection").stream()
                .filter(selection -> children(selection).stream()
                        .filter(coding -> coding.getLocalName().equals("Coding"))
                        .filter(coding -> coding.getAttribute("creatingUser").equals(user))
                        .anyMatch(coding -> children(coding)
                                .getFirst()
                                .getAttribute("targetGUID")
                                .equals(code)))
                .toList();
    }

    Element named(String element, String name) {
        return all(element).stream()
                .filter(one -> one.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + element + " " + name));
    }
}
