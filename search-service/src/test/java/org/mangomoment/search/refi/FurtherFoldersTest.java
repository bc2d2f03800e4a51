package org.mangomoment.search.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.FurtherEntry;
import org.mangomoment.search.codebook.SectionEntry;
import org.mangomoment.search.codebook.Wording;
import org.w3c.dom.Element;

/// A codebook beside the first as tools for qualitative analysis get it.
class FurtherFoldersTest {
    @Test
    void itIsAFolderWithOneForEachOfItsSectionsAndOnlyDimensionsCanBeCodedWith() throws Exception {
        var codebook = new CodebookView(
                2,
                List.of(
                        entry("time", "Time", "model", "causes"),
                        entry("respect", "Respect", null, null),
                        entry("trust", "Trust", "model", null),
                        entry("causes", "Causes", "model", "causes")),
                List.of(),
                List.of(new FurtherEntry(
                        "model",
                        new Wording("Ons model", "Our model"),
                        List.of(new SectionEntry("causes", new Wording("Oorzaken", "Causes"))),
                        1)));
        assertThat(written(codebook))
                .startsWith(
                        "Dimensions (folder)",
                        "Dimensions (folder) / Respect",
                        "Our model (folder)",
                        "Our model (folder) / Trust",
                        "Our model (folder) / Causes (causes) (folder)",
                        "Our model (folder) / Causes (causes) (folder) / Time",
                        "Our model (folder) / Causes (causes) (folder) / Causes",
                        "Mangomoment (folder)");
    }

    private static DimensionEntry entry(String id, String label, @Nullable String codebook, @Nullable String section) {
        return new DimensionEntry(id, new Wording(label, label), null, null, null, codebook, section);
    }

    /// The codes in their order, each with the folders that it is in.
    private static List<String> written(CodebookView codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        var xml = new XmlWriter(out);
        xml.document("CodeBook", "urn:QDA-XML:codebook:1.0");
        new Codes(codebook).write(xml);
        xml.end();
        xml.flush();
        var codes = new ArrayList<String>();
        for (var code : Qdpx.all(Qdpx.xml(out.toByteArray()), "Code")) {
            codes.add(path(code));
        }
        return codes;
    }

    private static String path(Element code) {
        var name = code.getAttribute("name") + (code.getAttribute("isCodable").equals("false") ? " (folder)" : "");
        return code.getParentNode() instanceof Element above
                        && above.getLocalName().equals("Code")
                ? path(above) + " / " + name
                : name;
    }
}
