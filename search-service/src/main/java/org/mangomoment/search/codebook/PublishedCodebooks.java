package org.mangomoment.search.codebook;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newest codebook of the log. Thread-safe.
public final class PublishedCodebooks implements Codebooks {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedCodebooks.class);

    private volatile CodebookView newest = CodebookView.none();

    /// Takes in a record of the log; a version that cannot be read leaves the one before in use.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var codebook = Topics.CODEBOOKS.value(record);
        if (codebook != null && codebook.getVersion() >= newest.version()) {
            try {
                newest = CodebookFile.read(codebook.getJson());
            } catch (IllegalArgumentException broken) {
                LOG.error(
                        "Codebook version {} cannot be read; version {} stays",
                        codebook.getVersion(),
                        newest.version());
            }
        }
    }

    @Override
    public CodebookView newest() {
        return newest;
    }
}
