package org.mangomoment.search.refi;

import java.io.IOException;
import java.io.OutputStream;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.StoryFile;

/// The codes alone, as a `.qdc` file. There are no stories in it.
public final class CodebookFile implements StoryFile {
    static final String ORIGIN = "Mangomoment Stories";
    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private final XmlWriter xml;
    private final Codes codes;

    private CodebookFile(XmlWriter xml, Codes codes) {
        this.xml = xml;
        this.codes = codes;
    }

    /// Begins it.
    public static CodebookFile open(OutputStream out, Handover handover) throws IOException {
        return new CodebookFile(new XmlWriter(out), new Codes(handover.codebook()));
    }

    @Override
    public void add(ReleasedStory story) {
        throw new IllegalStateException("A codebook holds no stories.");
    }

    @Override
    public void finish() throws IOException {
        xml.document("CodeBook", NAMESPACE);
        xml.with("origin", ORIGIN);
        codes.write(xml);
        xml.end();
        xml.flush();
    }
}
