package org.mangomoment.search.refi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Elements of a project that can only be written after others, set aside on disk so that memory stays free. The file
/// goes when it is closed; where the system can, it has no name from the start, so that a crash leaves nothing.
final class Spool implements AutoCloseable {
    private final FileChannel file;
    private final XmlWriter xml;
    private boolean used;

    Spool() throws IOException {
        var path = Files.createTempFile("mangomoment-", ".part");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.xml = new XmlWriter(new BufferedOutputStream(Channels.newOutputStream(file)));
    }

    /// Where elements are set aside.
    XmlWriter xml() {
        used = true;
        return xml;
    }

    /// Whether nothing was set aside.
    boolean isEmpty() {
        return !used;
    }

    /// All that was set aside, from its beginning; nothing is added any more.
    InputStream read() throws IOException {
        xml.flush();
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
