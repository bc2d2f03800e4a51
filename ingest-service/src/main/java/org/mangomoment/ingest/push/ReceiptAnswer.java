package org.mangomoment.ingest.push;

import org.mangomoment.ingest.intake.KeptReceipt;
import org.mangomoment.schemas.Words;

/// What is remembered of a story.
record ReceiptAnswer(String id, String channel, String door, String receivedAt) {
    static ReceiptAnswer of(String id, KeptReceipt receipt) {
        return new ReceiptAnswer(
                id, receipt.channel(), Words.of(receipt.door()), receipt.at().toString());
    }
}
