package org.mangomoment.search.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Objects;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.export.DepositDetails;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.SetAside;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.export.StoryTable;
import org.mangomoment.search.refi.CodebookFile;
import org.mangomoment.search.refi.ProjectFile;
import org.mangomoment.search.table.CsvFile;

/// A deposit while it is written: stories go into the archive as they come, decisions and project are set
/// aside on disk until then, and what describes them comes last. However many stories there are, few are in
/// memory.
public final class DepositFile implements StoryFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Messages dutch = Messages.read("sentences", "nl");
    private final Messages english = Messages.read("sentences", "en");
    private final CoderNames coders = new CoderNames();
    private final DepositCounts counts = new DepositCounts();
    private final Handover handover;
    private final DepositDetails details;
    private final DepositSources sources;
    private final CrateZip zip;
    private final CrateZip.Open stories;
    private final StoryFile table;
    private final SetAside decisions;
    private final SetAside projectAside;
    private final StoryFile project;

    private DepositFile(OutputStream out, Handover handover, DepositSources sources) throws IOException {
        this.details = Objects.requireNonNull(handover.order().deposit(), "a deposit is ordered with its details");
        // The files name whom the dataset names, and no account.
        this.handover = new Handover(
                handover.id(),
                details.contact().name(),
                handover.at(),
                handover.order(),
                handover.whole(),
                handover.codebook());
        this.sources = sources;
        this.zip = new CrateZip(out, handover.at());
        this.decisions = new SetAside();
        this.projectAside = new SetAside();
        this.project = ProjectFile.open(projectAside.out(), this.handover);
        this.stories = zip.begin(DepositPart.STORIES.path());
        this.table = StoryTable.open(stories.out(), this.handover);
    }

    /// How deposits begin.
    public static Opening opening(DepositSources sources) {
        return (out, handover) -> new DepositFile(out, handover, sources);
    }

    @Override
    public void add(ReleasedStory story) throws IOException {
        var view = coders.in(story.story());
        var named = new ReleasedStory(view, story.tags());
        table.add(named);
        for (var line : DecisionAnnotations.of(view)) {
            decisions.out().write((line + "\n").getBytes(UTF_8));
        }
        project.add(named);
        counts.add(view);
    }

    @Override
    public void leftOut(int more) {
        counts.leftOut(more);
    }

    @Override
    public void finish() throws IOException {
        table.finish();
        stories.end();
        project.finish();
        add(DepositPart.DECISIONS, out -> decisions.read().transferTo(out));
        add(DepositPart.PROJECT, out -> projectAside.read().transferTo(out));
        var dimensions = handover.codebook().dimensionIds();
        add(DepositPart.VARIABLES, VariableDictionary.of(dutch, english, dimensions));
        add(DepositPart.AGREEMENT, AgreementRows.of(sources.agreement().get()));
        add(DepositPart.CODEBOOK, out -> JSON.writeValue(out, handover.codebook()));
        add(DepositPart.CODES, out -> CodebookFile.open(out, handover).finish());
        add(DepositPart.METHODS_NL, sources.methods().apply("nl"));
        add(DepositPart.METHODS_EN, sources.methods().apply("en"));
        describe();
        zip.finish();
    }

    /// Writes what tells of the other files.
    private void describe() throws IOException {
        var manifest = DepositManifest.of(handover, counts, coders.count());
        var day = handover.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        add(DepositPart.MANIFEST, out -> JSON.writeValue(out, manifest));
        add(DepositPart.DATASET, new DataverseDataset(details, manifest, day, english).written());
        add(DepositPart.README_NL, new ReadMe(details, manifest, dutch).markdown());
        add(DepositPart.README_EN, new ReadMe(details, manifest, english).markdown());
        zip.add(CrateMetadata.PATH, new CrateMetadata(details, day, handover.id(), english).written(zip.measures()));
        add(DepositPart.SUMS, zip.sums());
    }

    private void add(DepositPart part, CrateZip.Writing writing) throws IOException {
        zip.add(part.path(), writing);
    }

    private void add(DepositPart part, String text) throws IOException {
        zip.add(part.path(), text);
    }

    private void add(DepositPart part, CsvFile file) throws IOException {
        zip.add(part.path(), file.written(CsvFile.Dialect.PLAIN));
    }

    @Override
    public void close() throws IOException {
        try (decisions;
                projectAside) {
            project.close();
        }
    }
}
