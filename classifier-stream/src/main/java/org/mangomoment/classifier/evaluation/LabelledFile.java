package org.mangomoment.classifier.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Verdict;

/// A file of texts with labels: CSV with a header when its name ends in `.csv`, else one JSON object a line.
/// Labels are a list, or one text with `|` between them.
public final class LabelledFile {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final LabelledFields fields;

    public LabelledFile(LabelledFields fields) {
        this.fields = fields;
    }

    /// Reads every line.
    ///
    /// @throws IOException              when the file cannot be read
    /// @throws IllegalArgumentException when a line lacks its text or labels; the message says which line
    public List<Labelled> read(Path file) throws IOException {
        var rows = file.toString().endsWith(".csv") ? csv(file) : jsonLines(file);
        var labelled = new ArrayList<Labelled>();
        for (var row : rows) {
            int number = labelled.size() + 1;
            labelled.add(labelled(row, file.getFileName() + ":" + number));
        }
        return labelled;
    }

    private static List<JsonNode> jsonLines(Path file) throws IOException {
        var mapper = new JsonMapper();
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) if (!line.isBlank()) rows.add(mapper.readTree(line));
        return rows;
    }

    private static List<JsonNode> csv(Path file) throws IOException {
        try (var parser = CSV.parse(Files.newBufferedReader(file))) {
            var rows = new ArrayList<JsonNode>();
            for (var line : parser) {
                var row = JsonNodeFactory.instance.objectNode();
                line.toMap().forEach(row::put);
                rows.add(row);
            }
            return rows;
        }
    }

    private Labelled labelled(JsonNode row, String place) {
        if (!row.path(fields.text()).isTextual())
            throw new IllegalArgumentException(place + " has no text in '" + fields.text() + "'");
        var eligibility = eligibility(row.path(fields.eligibility()).asText("").strip(), place);
        var label = fields.label().stream().filter(row::has).findFirst();
        if (label.isEmpty() && eligibility != Verdict.NO)
            throw new IllegalArgumentException(place + " has no labels in " + String.join(" or ", fields.label()));
        var labels = label.map(name -> labels(row.path(name))).orElse(Set.of());
        return new Labelled(
                new DecidedStory(
                        row.path("id").asText(place),
                        row.path(fields.text()).asText(),
                        row.path("language").asText("en"),
                        labels,
                        eligibility),
                row.path(fields.fold()).asText(""));
    }

    private static @Nullable Verdict eligibility(String value, String place) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "yes", "true" -> Verdict.YES;
            case "no", "false" -> Verdict.NO;
            case "unclear" -> Verdict.UNCLEAR;
            default -> throw new IllegalArgumentException(place + " has an eligibility that is not yes, no or unclear");
        };
    }

    private Set<String> labels(JsonNode value) {
        var labels = new LinkedHashSet<String>();
        var given = value.isArray() ? texts(value) : Stream.of(value.asText("").split("\\|"));
        given.map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(label -> fields.renaming().getOrDefault(label, label))
                .forEach(labels::add);
        return labels;
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
