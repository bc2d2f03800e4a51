package org.mangomoment.search.deposit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.export.DepositDetails;
import org.mangomoment.search.export.DepositDetails.Author;

/// The metadata of a deposit as an RO-Crate (<https://w3id.org/ro/crate/1.2>, *Root Data Entity*, *Data
/// Entities*, *Contextual Entities*): the archive's root is the crate's, and every file of it but this one
/// is a part of it.
///
/// @param published  when it was made: a day, as `2026-11-29`
/// @param identifier of the export
/// @param words      English
record CrateMetadata(DepositDetails details, String published, String identifier, Messages words) {
    static final String PATH = "ro-crate-metadata.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String CONTACT = "#contact";
    private static final String OWN_TERMS = "#licence";

    /// The document.
    ///
    /// @param measures of the files that are in the archive already; the others have no size here
    String written(Map<String, CrateZip.Measure> measures) {
        var document = JSON.createObjectNode().put("@context", VERSION + "/context");
        var graph = document.putArray("@graph");
        var descriptor = entity(graph, PATH, "CreativeWork");
        refer(descriptor, "about", "./");
        refer(descriptor, "conformsTo", VERSION);
        root(graph);
        for (var part : DepositPart.values()) {
            var file = entity(graph, part.path(), "File");
            file.put("name", part.path().substring(part.path().lastIndexOf('/') + 1));
            file.put("description", part.what(words));
            file.put("encodingFormat", part.mediaType());
            var measure = measures.get(part.path());
            if (measure != null) {
                file.put("contentSize", Long.toString(measure.bytes()));
            }
        }
        people(graph);
        licence(graph);
        return document.toPrettyString() + "\n";
    }

    private void root(ArrayNode graph) {
        var root = entity(graph, "./", "Dataset");
        root.put("name", details.title());
        root.put("description", details.description());
        root.put("datePublished", published);
        root.put("identifier", "urn:uuid:" + identifier);
        root.put("conditionsOfAccess", words.say("deposit.readme.withdrawal"));
        root.putArray("inLanguage").add("nl").add("en");
        root.putArray("about").add(details.subject());
        refer(root, "license", licenceId());
        refer(root, "contactPoint", CONTACT);
        var authors = root.putArray("author");
        for (var at = 0; at < details.authors().size(); at++) {
            authors.addObject().put("@id", id(details.authors().get(at), at));
        }
        var parts = root.putArray("hasPart");
        for (var part : DepositPart.values()) {
            parts.addObject().put("@id", part.path());
        }
    }

    private void people(ArrayNode graph) {
        for (var at = 0; at < details.authors().size(); at++) {
            var author = details.authors().get(at);
            var person = entity(graph, id(author, at), "Person").put("name", author.name());
            if (author.organisation() != null) {
                var organisation = "#organisation-" + (at + 1);
                refer(person, "affiliation", organisation);
                entity(graph, organisation, "Organization").put("name", author.organisation());
            }
        }
        entity(graph, CONTACT, "ContactPoint")
                .put("name", details.contact().name())
                .put("email", details.contact().email())
                .put("contactType", "data");
    }

    private void licence(ArrayNode graph) {
        entity(graph, licenceId(), "CreativeWork")
                .put("name", details.licence())
                .put("description", words.say("deposit.readme.licence", details.licence()));
    }

    private String licenceId() {
        var address = details.licenceAddress();
        return address == null ? OWN_TERMS : address.toString();
    }

    private static String id(Author author, int at) {
        @Nullable String orcid = author.orcid();
        return orcid == null ? "#author-" + (at + 1) : "https://orcid.org/" + orcid;
    }

    private static ObjectNode entity(ArrayNode graph, String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    private static void refer(ObjectNode from, String property, String to) {
        from.putObject(property).put("@id", to);
    }
}
