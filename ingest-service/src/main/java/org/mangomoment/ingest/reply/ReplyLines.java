package org.mangomoment.ingest.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/// Strips the bodies in a file of JSON lines: every line's `input` is answered by the same line with `output` added.
///
/// `stripped` names what was taken out. A line that is no JSON object with a text `input` is answered by `error`.
public final class ReplyLines {
    private final ObjectMapper json = new ObjectMapper();

    /// Answers line by line, in constant memory; returns how many lines could not be read.
    public int run(BufferedReader in, Writer out) throws IOException {
        int refused = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                var answer = answer(line);
                refused += answer.has("error") ? 1 : 0;
                out.write(json.writeValueAsString(answer));
                out.write('\n');
            }
        }
        out.flush();
        return refused;
    }

    private ObjectNode answer(String line) {
        try {
            if (json.readTree(line) instanceof ObjectNode answer
                    && answer.path("input").isTextual()) {
                var stripped = ReplyStripper.strip(answer.path("input").asText());
                answer.put("output", stripped.text());
                stripped.removed().forEach(kind -> answer.withArray("stripped").add(kind.label()));
                return answer;
            }
        } catch (JsonProcessingException notJson) {
            return refusal(
                    "The line is not JSON near column " + notJson.getLocation().getColumnNr() + ".");
        }
        return refusal("The line is no JSON object with a text field \"input\".");
    }

    private ObjectNode refusal(String reason) {
        return json.createObjectNode().put("error", reason);
    }
}
