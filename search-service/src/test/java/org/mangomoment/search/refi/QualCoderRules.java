package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/// What QualCoder does with a project, step by step as its import goes (`refi.py` of QualCoder, June 2026), written
/// down apart from the code that writes projects: what it takes in, and what it would stumble over.
final class QualCoderRules {
    /// A coding as QualCoder has it.
    ///
    /// @param words that stand at its place, by its count: code points, every line end one
    record Coded(String document, String code, String owner, String words) {}

    final Set<String> categories = new HashSet<>();
    final Map<String, String> codes = new HashMap<>();
    final List<Coded> codings = new ArrayList<>();
    final Set<String> cases = new HashSet<>();
    final List<String> stumbles = new ArrayList<>();

    private final Map<String, String> users = new HashMap<>();
    private final Set<String> codeNames = new HashSet<>();
    private final Set<String> unique = new HashSet<>();
    private final Map<String, byte[]> files;

    QualCoderRules(Qdpx project) {
        this.files = project.files();
        must(files.keySet().stream().filter(name -> name.endsWith(".qde")).count() == 1, "one description");
        var root = project.project().getDocumentElement();
        must("urn:QDA-XML:project:1.0".equals(root.getNamespaceURI()), "the namespace");
        for (var user : project.all("User")) {
            users.put(user.getAttribute("guid"), user.getAttribute("name"));
        }
        for (var part : Qdpx.children(root)) {
            switch (part.getLocalName()) {
                case "CodeBook" -> {
                    // It takes the first child of the codebook for the codes.
                    must(Qdpx.children(part).getFirst().getLocalName().equals("Codes"), "codes come first");
                    Qdpx.children(Qdpx.children(part).getFirst()).forEach(this::code);
                }
                case "Variables" -> names(part, "name of a variable");
                case "Sources" -> {
                    names(part, "name of a document");
                    Qdpx.children(part).forEach(this::source);
                }
                case "Cases" -> {
                    names(part, "name of a case");
                    Qdpx.children(part).forEach(one -> cases.add(one.getAttribute("name")));
                }
                case "Notes" ->
                    Qdpx.children(part)
                            .forEach(note ->
                                    must(!note.getAttribute("creationDateTime").isEmpty(), "a note's time"));
                default -> {}
            }
        }
    }

    /// A code is a category only when it says that it cannot be coded with; names are unique among each kind.
    private void code(Element code) {
        if (!code.getLocalName().equals("Code")) {
            return;
        }
        var name = code.getAttribute("name");
        if (code.getAttribute("isCodable").equals("false")) {
            must(categories.add(name), "category twice: " + name);
        } else if (codeNames.add(name)) {
            codes.put(code.getAttribute("guid"), name);
        } else {
            stumbles.add("code twice: " + name);
        }
        Qdpx.children(code).forEach(this::code);
    }

    private void source(Element source) {
        var path = source.getAttribute("plainTextPath");
        must(path.startsWith("internal://"), "a document inside");
        var folder = files.keySet().stream().anyMatch(name -> name.startsWith("sources/")) ? "sources/" : "Sources/";
        var bytes = files.get(folder + path.substring("internal://".length()));
        must(bytes != null, "the text of " + path);
        // Python opens a text with universal newlines.
        var text = new String(Objects.requireNonNull(bytes), UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        for (var part : Qdpx.children(source)) {
            if (part.getLocalName().equals("PlainTextSelection")) {
                selection(source, part, text.codePoints().toArray());
            }
        }
    }

    private void selection(Element source, Element selection, int[] text) {
        var start = Integer.parseInt(selection.getAttribute("startPosition"));
        var end = Integer.parseInt(selection.getAttribute("endPosition"));
        var owner = users.get(selection.getAttribute("creatingUser"));
        must(owner != null, "the user of a selection");
        must(start <= end && end <= text.length, "a place in the text");
        for (var coding : Qdpx.children(selection)) {
            if (coding.getLocalName().equals("Coding")) {
                // It takes the first child of a coding for the reference to the code.
                var code = codes.get(Qdpx.children(coding).getFirst().getAttribute("targetGUID"));
                must(code != null, "the code of a coding");
                // One code at one place by one coder counts once; the coder is the selection's.
                unique.add(code + "/" + source.getAttribute("name") + "/" + start + "/" + end + "/" + owner);
                codings.add(new Coded(
                        source.getAttribute("name"),
                        String.valueOf(code),
                        String.valueOf(owner),
                        new String(text, start, Math.min(end, text.length) - start)));
            }
        }
    }

    /// Codings that it has in the end.
    int taken() {
        return unique.size();
    }

    private void names(Element parent, String what) {
        var names = new HashSet<String>();
        Qdpx.children(parent).forEach(one -> must(names.add(one.getAttribute("name")), what + " twice"));
    }

    private void must(boolean held, String what) {
        if (!held) {
            stumbles.add(what);
        }
    }
}
