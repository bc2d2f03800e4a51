package org.mangomoment.ingest.push;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Results on their way to a client that may not read before it has sent everything: they wait in a temporary file (ids
/// and findings, never content) that is gone when closed. One thread adds, one copies.
final class ResultSpool implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private long written;
    private boolean finished;

    ResultSpool() throws IOException {
        file = FileChannel.open(
                Files.createTempFile("mango-batch", ".ndjson"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    synchronized void add(byte[] result) throws IOException {
        var bytes = ByteBuffer.wrap(result);
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
        notifyAll();
    }

    synchronized void finish() {
        finished = true;
        notifyAll();
    }

    /// Copies results as they come, until all are copied.
    void copyTo(OutputStream out) throws IOException, InterruptedException {
        var piece = ByteBuffer.allocate(PIECE);
        var copied = 0L;
        while (awaitMore(copied)) {
            piece.clear();
            var count = file.read(piece, copied);
            out.write(piece.array(), 0, count);
            out.flush();
            copied += count;
        }
    }

    private synchronized boolean awaitMore(long copied) throws InterruptedException {
        while (written == copied && !finished) {
            wait();
        }
        return written > copied;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
