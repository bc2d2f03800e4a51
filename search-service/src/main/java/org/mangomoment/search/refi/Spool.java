package org.mangomoment.search.refi;

import java.io.IOException;
import java.io.InputStream;
import org.mangomoment.search.export.SetAside;

/// Elements of a project that can only be written after others.
final class Spool implements AutoCloseable {
    private final SetAside aside;
    private final XmlWriter xml;
    private boolean used;

    Spool() throws IOException {
        this.aside = new SetAside();
        this.xml = new XmlWriter(aside.out());
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
        return aside.read();
    }

    @Override
    public void close() throws IOException {
        aside.close();
    }
}
