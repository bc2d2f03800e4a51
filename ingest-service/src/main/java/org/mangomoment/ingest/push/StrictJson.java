package org.mangomoment.ingest.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Revision;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.json.Parsed;

/// Reads a story that was sent as JSON, as strictly as [JsonReader] does. Thread-safe.
final class StrictJson {
    /// The object, or why there is none.
    sealed interface Read {
        /// An object was read.
        ///
        /// @param object   of the push form
        /// @param reasons  why it cannot be taken, found on the way to that form
        /// @param warnings what was left out on the way
        /// @param revision which state of a response it is, when tools send several; null when they do not
        record Told(
                ObjectNode object,
                List<Reason> reasons,
                List<Reason> warnings,
                @Nullable Revision revision) implements Read {
            public Told {
                reasons = List.copyOf(reasons);
                warnings = List.copyOf(warnings);
            }

            Told(ObjectNode object) {
                this(object, List.of(), List.of(), null);
            }
        }

        /// It is nothing that is to be kept: a ping of the tool, or an event that does not count.
        record Passed(String why) implements Read {}

        /// It is not what was expected; in words, without the content.
        record Broken(String why) implements Read {}
    }

    Read read(byte[] bytes) {
        return switch (JsonReader.parse(bytes)) {
            case Parsed.Whole(var object) -> new Read.Told(object);
            case Parsed.Broken(var why) -> new Read.Broken(why);
        };
    }
}
