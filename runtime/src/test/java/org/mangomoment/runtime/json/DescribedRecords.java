package org.mangomoment.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mangomoment.runtime.json.JsonType.Anything;
import org.mangomoment.runtime.json.JsonType.Array;
import org.mangomoment.runtime.json.JsonType.Choice;
import org.mangomoment.runtime.json.JsonType.Decimal;
import org.mangomoment.runtime.json.JsonType.Dictionary;
import org.mangomoment.runtime.json.JsonType.Flag;
import org.mangomoment.runtime.json.JsonType.Nested;
import org.mangomoment.runtime.json.JsonType.Text;
import org.mangomoment.runtime.json.JsonType.WholeNumber;

/// Compares the schemas of an OpenAPI document with the records that requests are read into and answers are
/// written from. A record is described by the schema of its simple name.
public final class DescribedRecords {
    private final JsonNode document;
    private final Set<String> requests;
    private final List<String> differences = new ArrayList<>();

    private DescribedRecords(JsonNode document) {
        this.document = document;
        this.requests = document.findValues("requestBody").stream()
                .flatMap(body -> body.findValuesAsText("$ref").stream())
                .map(DescribedRecords::name)
                .collect(Collectors.toSet());
    }

    /// The records of the package of a class that are no part of another one, and whose simple name counts.
    public static List<Class<? extends Record>> of(Class<?> neighbour, Predicate<String> counts)
            throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(
                neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
        var records = new ArrayList<Class<? extends Record>>();
        try (var files = Files.list(root.resolve(neighbour.getPackageName().replace('.', '/')))) {
            for (var file : files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .toList()) {
                var type = Class.forName(neighbour.getPackageName() + "." + file.replace(".class", ""));
                if (type.isRecord() && counts.test(type.getSimpleName())) {
                    records.add(type.asSubclass(Record.class));
                }
            }
        }
        return records;
    }

    /// What is said differently, or in one of the two only; empty when they are the same.
    ///
    /// @param withoutRecord names of schemas that no record is behind
    public static List<String> differences(
            JsonNode document, Collection<Class<? extends Record>> records, Set<String> withoutRecord) {
        var described = new DescribedRecords(document);
        var schemas = document.at("/components/schemas");
        var names = records.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        described.sameNames("schemas", schemas, names, name -> !withoutRecord.contains(name));
        records.stream()
                .filter(type -> schemas.has(type.getSimpleName()))
                .forEach(type -> described.record(
                        type.getSimpleName(),
                        schemas.path(type.getSimpleName()),
                        type,
                        described.requests.contains(type.getSimpleName())));
        described.everySchemaIsUsed(names);
        return List.copyOf(described.differences);
    }

    /// What is said differently of one record; empty when its schema has all its fields.
    ///
    /// @param schema its name
    public static List<String> differences(JsonNode document, String schema, Class<? extends Record> type) {
        var described = new DescribedRecords(document);
        described.record(schema, document.at("/components/schemas/" + schema), type, false);
        return List.copyOf(described.differences);
    }

    private void everySchemaIsUsed(Set<String> names) {
        var used = document.findValuesAsText("$ref").stream()
                .map(DescribedRecords::name)
                .collect(Collectors.toSet());
        names.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> differences.add(name + ": no route refers to it"));
    }

    private void record(String path, JsonNode schema, Class<? extends Record> type, boolean request) {
        var fields = JsonField.of(type);
        var names = fields.stream().map(JsonField::name).collect(Collectors.toSet());
        if (isOpen(type)) {
            sameNames(path, schema.path("properties"), names, names::contains);
        } else {
            sameNames(path, schema.path("properties"), names, _ -> true);
            required(path, schema, type, request, fields);
        }
        for (var field : fields) {
            var property = schema.path("properties").path(field.name());
            if (!property.isMissingNode()) {
                value(path + "." + field.name(), property, field.type(), request);
                var isNull = field.nullable() && !request && writesNull(type) && !(field.type() instanceof Anything);
                if (isNull && !mayBeNull(property)) {
                    differences.add(path + "." + field.name() + ": may be null, and the document does not say so");
                }
            }
        }
    }

    /// Whether it has fields that no component stands for; its schema then serves several answers.
    private static boolean isOpen(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)
                        || (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                                && isOpen(component.getType())));
    }

    private static boolean mayBeNull(JsonNode property) {
        return texts(property.path("type")).contains("null");
    }

    private void required(
            String path, JsonNode schema, Class<? extends Record> type, boolean request, List<JsonField> fields) {
        var mayLeaveOut = request || leavesOutWhatIsEmpty(type);
        var required = fields.stream()
                .filter(field -> mayLeaveOut ? field.required() : !field.nullable())
                .map(JsonField::name)
                .collect(Collectors.toCollection(TreeSet::new));
        same(path + " requires", texts(schema.path("required")), required);
    }

    private static boolean leavesOutWhatIsEmpty(Class<? extends Record> type) {
        var include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    private static boolean writesNull(Class<? extends Record> type) {
        return !type.isAnnotationPresent(JsonInclude.class);
    }

    private void value(String path, JsonNode property, JsonType type, boolean request) {
        var schema = property.has("$ref")
                ? document.at(property.path("$ref").asText().substring(1))
                : property;
        if (type instanceof Anything) {
            return;
        }
        var described = texts(schema.path("type"));
        described.remove("null");
        same(path, described, Set.of(jsonType(type)));
        switch (type) {
            case Choice choice -> same(path, texts(schema.path("enum")), new TreeSet<>(choice.values()));
            case Array(var entries) -> value(path + "[]", schema.path("items"), entries, request);
            case Dictionary(var values) -> value(path + ".*", schema.path("additionalProperties"), values, request);
            case Nested(var nested) -> record(path, schema, nested, request);
            case Text _, WholeNumber _, Decimal _, Flag _, Anything _ -> {}
        }
    }

    private static String jsonType(JsonType type) {
        return switch (type) {
            case Text _, Choice _ -> "string";
            case WholeNumber _ -> "integer";
            case Decimal _ -> "number";
            case Flag _ -> "boolean";
            case Array _ -> "array";
            case Dictionary _, Nested _, Anything _ -> "object";
        };
    }

    private void sameNames(String path, JsonNode described, Set<String> names, Predicate<String> counts) {
        var there = described.properties().stream()
                .map(Map.Entry::getKey)
                .filter(counts)
                .collect(Collectors.toCollection(TreeSet::new));
        same(path, there, names);
    }

    private void same(String path, Set<String> described, Set<String> real) {
        if (!described.equals(real)) {
            differences.add(
                    path + ": the document has " + new TreeSet<>(described) + ", the record " + new TreeSet<>(real));
        }
    }

    private static Set<String> texts(JsonNode node) {
        return node.isTextual()
                ? new TreeSet<>(Set.of(node.asText()))
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
