package org.mangomoment.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.message.SchemaStore;

/// Every schema that was ever written for a record, oldest first, from `schema-history/NAME.N.avsc` on the class path.
///
/// A changed record needs a new file with the next number; the build fails without it, or when an older one can no
/// longer be read.
public final class SchemaHistory {
    private SchemaHistory() {}

    /// The known schemas of a record, oldest first.
    ///
    /// @param name the record's simple name, as `Story`
    public static List<Schema> versions(String name) {
        var schemas = new ArrayList<Schema>();
        for (var number = 1; ; number++) {
            try (var file =
                    SchemaHistory.class.getResourceAsStream("/schema-history/" + name + "." + number + ".avsc")) {
                if (file == null) {
                    return List.copyOf(schemas);
                }
                schemas.add(new Schema.Parser().parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static SchemaStore of(String name) {
        var store = new SchemaStore.Cache();
        versions(name).forEach(store::addSchema);
        return store;
    }
}
