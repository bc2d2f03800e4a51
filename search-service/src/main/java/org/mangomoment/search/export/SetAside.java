package org.mangomoment.search.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// What can only be written after something else, set aside on disk so that memory stays free. The file goes
/// when it is closed; where the system can, it has no name from the start, so that a crash leaves nothing.
/// Used by one thread.
public final class SetAside implements AutoCloseable {
    private final FileChannel file;
    private final OutputStream out;

    public SetAside() throws IOException {
        var path = Files.createTempFile("mangomoment-", ".part");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(file));
    }

    /// Where it is set aside.
    public OutputStream out() {
        return out;
    }

    /// All of it, from its beginning; nothing is added any more.
    public InputStream read() throws IOException {
        out.flush();
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
