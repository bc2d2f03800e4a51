package org.mangomoment.allinone.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.schemas.RecordJson;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// What an instance says of the folder: what its log holds, what searches find, and which models there are.
final class KeptAnswers {
    private static final List<Topic<?, ?>> TOPICS = List.of(
            Topics.SUBMISSIONS,
            Topics.CONSENTS,
            Topics.STORIES,
            Topics.SUGGESTIONS,
            Topics.DECISIONS,
            Topics.WITHDRAWALS,
            Topics.CODEBOOKS,
            Topics.MODELS,
            Topics.DEAD_LETTERS);

    private static final List<String> QUERIES =
            List.of("", "moeder", "nacht OR night", "review:disputed", "eligibility:no", "hand*");

    /// Longer records are kept as their hash.
    private static final int LONGEST = 4_000;

    private KeptAnswers() {}

    static JsonNode of(StartedFolder instance) throws Exception {
        var answers = Desk.JSON.createObjectNode();
        answers.set("log", log(instance));
        var found = answers.putObject("found");
        for (var query : QUERIES) {
            found.set(query, found(instance.search(query)));
        }
        answers.set("models", instance.get("/api/models"));
        // As it is read from the file that it is compared with.
        return Desk.JSON.readTree(answers.toString());
    }

    private static ObjectNode found(JsonNode answer) {
        var hits = new TreeMap<String, JsonNode>();
        answer.path("hits")
                .forEach(hit -> hits.put(
                        hit.path("id").asText(),
                        ((ObjectNode) hit)
                                .deepCopy()
                                .retain("text", "review", "eligibility", "dimensions", "model", "quarantined")));
        var found = Desk.JSON.createObjectNode();
        found.set("total", answer.path("total"));
        found.putObject("hits").setAll(hits);
        return found;
    }

    /// The newest record of every key.
    private static ObjectNode log(StartedFolder instance) throws Exception {
        var newest = new TreeMap<String, TreeMap<String, JsonNode>>();
        new LogReading(instance.kafka()).of(Set.copyOf(TOPICS), read -> {
            var records = newest.computeIfAbsent(read.topic(), _ -> new TreeMap<>());
            var key = new String(read.key(), StandardCharsets.UTF_8);
            if (read.value() == null) {
                records.remove(key);
            } else {
                records.put(key, json(read));
            }
        });
        var log = Desk.JSON.createObjectNode();
        newest.forEach((topic, records) -> log.putObject(topic).setAll(records));
        return log;
    }

    private static JsonNode json(ConsumerRecord<byte[], byte[]> read) {
        var value = Topics.named(read.topic()).orElseThrow().value(read);
        var json = value instanceof IndexedRecord record
                ? versionOne(record)
                : Desk.JSON.createObjectNode().put("bytes", read.value().length);
        return json.toString().length() <= LONGEST
                ? json
                : Desk.JSON.getNodeFactory().textNode(hash(json));
    }

    /// The fields that the record's schema had in version 1. What later versions added has its default in the folder.
    private static JsonNode versionOne(IndexedRecord record) {
        return RecordJson.of(record).retain(fields(record.getSchema().getName()));
    }

    private static List<String> fields(String schema) {
        try (var file = Objects.requireNonNull(
                Topics.class.getResourceAsStream("/schema-history/" + schema + ".1.avsc"), schema)) {
            return Desk.JSON
                    .readTree(file)
                    .path("fields")
                    .valueStream()
                    .map(field -> field.path("name").asText())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(JsonNode json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
