package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Rules of REFI-QDA 1.5 for what our files use of it, written down apart from the code that writes them: which
/// elements
/// stand in which, in which order, with which attributes, and what refers to what.
final class RefiRules {
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    /// Elements with their children in the schema's order.
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry(
                    "Project",
                    List.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Description", "NoteRef")),
            Map.entry("Users", List.of("User")),
            Map.entry("User", List.of()),
            Map.entry("CodeBook", List.of("Codes")),
            Map.entry("Codes", List.of("Code")),
            Map.entry("Code", List.of("Description", "NoteRef", "Code")),
            Map.entry("Variables", List.of("Variable")),
            Map.entry("Variable", List.of("Description")),
            Map.entry("Cases", List.of("Case")),
            Map.entry("Case", List.of("Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef")),
            Map.entry("VariableValue", List.of("VariableRef", "TextValue", "IntegerValue", "DateValue")),
            Map.entry("Sources", List.of("TextSource")),
            Map.entry("TextSource", List.of("Description", "PlainTextSelection", "Coding", "NoteRef", "VariableValue")),
            Map.entry("PlainTextSelection", List.of("Description", "Coding", "NoteRef")),
            Map.entry("Coding", List.of("CodeRef", "NoteRef")),
            Map.entry("Notes", List.of("Note")),
            Map.entry("Note", List.of("Description", "PlainTextContent")));

    /// Attributes that each must have; those whose name ends with `?` are optional.
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("Project", Set.of("name", "origin?", "creatingUserGUID?", "creationDateTime?")),
            Map.entry("CodeBook", Set.of("origin?")),
            Map.entry("User", Set.of("guid", "name?")),
            Map.entry("Code", Set.of("guid", "name", "isCodable", "color?")),
            Map.entry("Variable", Set.of("guid", "name", "typeOfVariable")),
            Map.entry("Case", Set.of("guid", "name?")),
            Map.entry("TextSource", Set.of("guid", "name", "plainTextPath", "creatingUser", "creationDateTime?")),
            Map.entry("PlainTextSelection", Set.of("guid", "startPosition", "endPosition", "creatingUser")),
            Map.entry("Coding", Set.of("guid", "creatingUser")),
            Map.entry("Note", Set.of("guid", "name", "creatingUser", "creationDateTime?")),
            Map.entry("CodeRef", Set.of("targetGUID")),
            Map.entry("NoteRef", Set.of("targetGUID")),
            Map.entry("SourceRef", Set.of("targetGUID")),
            Map.entry("SelectionRef", Set.of("targetGUID")),
            Map.entry("VariableRef", Set.of("targetGUID")));

    private static final Map<String, String> TARGETS = Map.of(
            "CodeRef", "Code",
            "NoteRef", "Note",
            "SourceRef", "TextSource",
            "SelectionRef", "PlainTextSelection",
            "VariableRef", "Variable");

    private final List<String> broken = new ArrayList<>();
    private final Document document;

    private RefiRules(Document document) {
        this.document = document;
    }

    /// Every rule that a document breaks.
    static List<String> brokenBy(Document document) {
        var rules = new RefiRules(document);
        rules.structure(document.getDocumentElement());
        rules.references();
        rules.names();
        rules.folders();
        return rules.broken;
    }

    private void structure(Element element) {
        var name = element.getLocalName();
        var order = CHILDREN.getOrDefault(name, List.of());
        var last = 0;
        for (var child : Qdpx.children(element)) {
            var place = order.indexOf(child.getLocalName());
            if (place < last) {
                broken.add(child.getLocalName() + " in " + name + " is unknown or out of order");
            }
            last = Math.max(last, place);
            structure(child);
        }
        if (name.matches("Users|Codes|Variables|Cases|Sources|Notes")
                && Qdpx.children(element).isEmpty()) {
            broken.add(name + " is empty");
        }
        attributes(element);
    }

    private void attributes(Element element) {
        var known = ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
        for (var attribute : known) {
            if (!attribute.endsWith("?") && !element.hasAttribute(attribute)) {
                broken.add(element.getLocalName() + " has no " + attribute);
            }
        }
        var given = element.getAttributes();
        for (var at = 0; at < given.getLength(); at++) {
            var name = given.item(at).getNodeName();
            if (!name.equals("xmlns") && !known.contains(name) && !known.contains(name + "?")) {
                broken.add(element.getLocalName() + " has an attribute " + name);
            }
        }
        if (element.hasAttribute("color")
                && !COLOUR.matcher(element.getAttribute("color")).matches()) {
            broken.add(element.getAttribute("color") + " is no colour");
        }
    }

    private void references() {
        var users = guids("User");
        for (var element : Qdpx.all(document, "*")) {
            for (var by : List.of("creatingUser", "creatingUserGUID")) {
                if (element.hasAttribute(by) && !users.contains(element.getAttribute(by))) {
                    broken.add(element.getLocalName() + " is by nobody");
                }
            }
        }
        TARGETS.forEach((reference, target) -> {
            var known = guids(target);
            Qdpx.all(document, reference).stream()
                    .filter(one -> !known.contains(one.getAttribute("targetGUID")))
                    .forEach(_ -> broken.add(reference + " leads nowhere"));
        });
    }

    private void names() {
        var guids = new HashSet<String>();
        for (var element : Qdpx.all(document, "*")) {
            if (element.hasAttribute("guid")) {
                var guid = element.getAttribute("guid");
                if (!GUID.matcher(guid).matches() || !guids.add(guid)) {
                    broken.add(element.getLocalName() + " has the GUID " + guid + ", which is none or another's");
                }
            }
        }
        for (var kind : List.of("TextSource", "Code", "User", "Variable")) {
            var names = new HashSet<String>();
            Qdpx.all(document, kind).stream()
                    .map(one -> one.getAttribute("name"))
                    .filter(name -> !names.add(name))
                    .forEach(name -> broken.add("two of " + kind + " are called " + name));
        }
    }

    private void folders() {
        for (var code : Qdpx.all(document, "Code")) {
            var folder = Qdpx.children(code).stream()
                    .anyMatch(child -> child.getLocalName().equals("Code"));
            if (folder == Boolean.parseBoolean(code.getAttribute("isCodable"))) {
                broken.add("a code is a folder, or the other way round: " + code.getAttribute("name"));
            }
        }
    }

    private Set<String> guids(String kind) {
        var guids = new HashSet<String>();
        Qdpx.all(document, kind).forEach(one -> guids.add(one.getAttribute("guid")));
        return guids;
    }
}
