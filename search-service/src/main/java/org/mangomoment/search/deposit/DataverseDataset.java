package org.mangomoment.search.deposit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.export.DepositDetails;

/// A dataset as Dataverse's native API takes it (Dataverse Guides, API Guide, *Native API*, *Create a
/// Dataset in a Dataverse Collection*; its file `dataset-finch1.json`): the citation block with the five
/// fields that are required (title, author, datasetContact, dsDescription, subject) and some that say where
/// it comes from. What an archive asks for beyond that is filled in there.
///
/// @param published a day, as `2026-11-29`
/// @param words     English
record DataverseDataset(DepositDetails details, DepositManifest manifest, String published, Messages words) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The document.
    String written() {
        var document = JSON.createObjectNode();
        var version = document.putObject("datasetVersion");
        licence(version);
        var citation = version.putObject("metadataBlocks").putObject("citation");
        citation.put("displayName", "Citation Metadata");
        var fields = citation.putArray("fields");
        primitive(fields, "title", details.title());
        var authors = compound(fields, "author");
        details.authors().forEach(author -> author(authors.addObject(), author));
        var contact = compound(fields, "datasetContact").addObject();
        part(contact, "datasetContactName", details.contact().name());
        part(contact, "datasetContactEmail", details.contact().email());
        part(compound(fields, "dsDescription").addObject(), "dsDescriptionValue", details.description());
        chosen(fields, "subject", List.of(details.subject()));
        chosen(fields, "language", List.of("Dutch", "English"));
        var id = compound(fields, "otherId").addObject();
        part(id, "otherIdAgency", "Mangomoment Stories");
        part(id, "otherIdValue", manifest.export());
        primitive(fields, "dateOfDeposit", published);
        primitive(fields, "notesText", notes());
        return document.toPrettyString() + "\n";
    }

    /// A licence that is known by its address, or terms of one's own.
    private void licence(ObjectNode version) {
        if (details.licenceAddress() == null) {
            version.put("termsOfUse", details.licence());
        } else {
            version.putObject("license")
                    .put("name", details.licence())
                    .put("uri", details.licenceAddress().toString());
        }
    }

    private String notes() {
        var earlier = manifest.earlier();
        var conditions = words.say("deposit.readme.withdrawal");
        return earlier == null
                ? conditions
                : words.say("deposit.readme.earlier", earlier.export(), Long.toString(earlier.withdrawn())) + " "
                        + conditions;
    }

    private static void author(ObjectNode fields, DepositDetails.Author author) {
        part(fields, "authorName", author.name());
        if (author.organisation() != null) {
            part(fields, "authorAffiliation", author.organisation());
        }
        if (author.orcid() != null) {
            fields.set(
                    "authorIdentifierScheme",
                    field("authorIdentifierScheme", false, "controlledVocabulary")
                            .put("value", "ORCID"));
            part(fields, "authorIdentifier", author.orcid());
        }
    }

    private static ObjectNode field(String name, boolean multiple, String typeClass) {
        return JSON.createObjectNode()
                .put("typeName", name)
                .put("multiple", multiple)
                .put("typeClass", typeClass);
    }

    private static void primitive(ArrayNode fields, String name, String value) {
        fields.add(field(name, false, "primitive").put("value", value));
    }

    /// A field of fields, of which there may be several.
    private static ArrayNode compound(ArrayNode fields, String name) {
        var values = JSON.createArrayNode();
        fields.add(field(name, true, "compound").<JsonNode>set("value", values));
        return values;
    }

    private static void part(ObjectNode of, String name, String value) {
        of.set(name, field(name, false, "primitive").put("value", value));
    }

    private static void chosen(ArrayNode fields, String name, List<String> values) {
        var chosen = JSON.createArrayNode();
        values.forEach(chosen::add);
        fields.add(field(name, true, "controlledVocabulary").<JsonNode>set("value", chosen));
    }
}
