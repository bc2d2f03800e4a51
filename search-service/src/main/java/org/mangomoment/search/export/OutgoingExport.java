package org.mangomoment.search.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.mangomoment.schemas.ExportManifest;
import org.mangomoment.schemas.ExportOutcome;
import org.mangomoment.search.story.StoryView;

/// One export while it is made. That stories leave is durable before they do: when the process dies on the
/// way, the log still says which ones may have left. Written by one thread.
public final class OutgoingExport {
    private final Handover handover;
    private final String query;
    private final Walker walker;
    private final Release release;
    private final StoryFile.Opening opening;
    private final LoggedExports log;
    private final TreeSet<String> models = new TreeSet<>();
    private final TreeSet<Integer> codebooks = new TreeSet<>();
    private int parts;
    private long stories;
    private long leftOut;
    private volatile long walked;
    private volatile boolean stopped;

    /// @param query the search as the desk keeps it, which may say more than the file
    OutgoingExport(
            Handover handover,
            String query,
            Walker walker,
            Release release,
            StoryFile.Opening opening,
            LoggedExports log) {
        this.handover = handover;
        this.query = query;
        this.walker = walker;
        this.release = release;
        this.opening = opening;
        this.log = log;
    }

    /// Its id.
    public String id() {
        return handover.id();
    }

    /// A name for its file.
    public String fileName() {
        var day = handover.at().toString().substring(0, "2026-11-29".length());
        return "mangomoment-" + day + "-" + id().substring(0, 8) + "."
                + handover.order().format().extension();
    }

    /// Stories that were found until now, whether they leave or not. Any thread may ask.
    public long walked() {
        return walked;
    }

    /// Has it break off before its next step. Any thread may ask for it.
    public void stop() {
        stopped = true;
    }

    void begin() {
        walker.begin();
        log.keep(id(), manifest(ExportOutcome.BEGUN).build());
    }

    /// Writes the file. The stream is flushed and stays open.
    ///
    /// @throws IOException when it cannot be written, as when whoever asked has gone
    public void write(OutputStream out) throws IOException {
        var measured = new MeasuredStream(out);
        try (var file = opening.open(measured, handover)) {
            while (handover.order().format().holdsStories() && walker.hasNext()) {
                if (stopped) {
                    throw new IOException("this export was ended");
                }
                hand(walker.next(), file);
            }
            file.finish();
            measured.flush();
        } catch (IOException | RuntimeException broken) {
            log.keep(id(), manifest(ExportOutcome.BROKEN_OFF).build());
            throw broken;
        }
        log.keep(
                id(),
                manifest(ExportOutcome.COMPLETE)
                        .setBytes(measured.length())
                        .setSha256(measured.sha256())
                        .build());
    }

    private void hand(List<StoryView> found, StoryFile file) throws IOException {
        var leaving =
                found.stream().flatMap(story -> release.of(story).stream()).toList();
        if (!leaving.isEmpty()) {
            log.keep(
                    id(), ++parts, leaving.stream().map(one -> one.story().id()).toList());
        }
        for (var story : leaving) {
            note(story.story());
            file.add(story);
        }
        stories += leaving.size();
        leftOut += found.size() - leaving.size();
        file.leftOut(found.size() - leaving.size());
        walked = stories + leftOut;
    }

    private void note(StoryView story) {
        var suggestions = story.suggestions();
        if (suggestions != null) {
            models.add(suggestions.getModelId());
            codebooks.add(suggestions.getCodebookVersion());
        }
        for (var act : story.acts()) {
            if (act.getCodebookVersion() > 0) {
                codebooks.add(act.getCodebookVersion());
            }
            if (act.getShown() != null) {
                codebooks.add(act.getShown().getCodebookVersion());
            }
        }
    }

    private ExportManifest.Builder manifest(ExportOutcome outcome) {
        var order = handover.order();
        return ExportManifest.newBuilder()
                .setBy(handover.by())
                .setAt(handover.at())
                .setFormat(order.format().id())
                .setOptions(order.options())
                .setPurpose(order.purpose().id())
                .setQuery(query)
                .setCodebook(handover.codebook().version())
                .setOutcome(outcome)
                .setStories(stories)
                .setLeftOut(leftOut)
                .setModels(List.copyOf(models))
                .setCodebooks(List.copyOf(codebooks));
    }
}
