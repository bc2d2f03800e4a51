package org.mangomoment.allinone.deposit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings an archive to a Dataverse installation: a draft with its description, then every file. What
/// arrived is not sent again, so it may be tried as often as it takes. Used by one thread.
///
/// @param server     where the archive goes, for the note beside it
/// @param firstPause before another try; each next one is twice as long
/// @param progress   is told what is done
public record Depositing(Dataverse dataverse, URI server, Duration firstPause, Consumer<String> progress) {
    private static final int TRIES = 4;

    /// What was done.
    ///
    /// @param dataset   its persistent id
    /// @param sent      files
    /// @param present   files that were there already
    /// @param withdrawn stories of the earlier version that were withdrawn since; 0 for a first one
    public record Deposited(String dataset, int sent, int present, long withdrawn) {}

    /// @param collection alias of the collection in which a draft is made
    /// @param dataset    persistent id of a dataset whose next version this is; null for a new one
    /// @throws CannotDeposit when it cannot be done, however often it is tried
    public Deposited bring(Path file, String collection, @Nullable String dataset)
            throws IOException, InterruptedException {
        try (var archive = DepositArchive.open(file)) {
            var id = dataset == null ? draft(file, archive, collection) : nextVersion(dataset, archive);
            var sent = 0;
            var paths = archive.paths();
            for (var at = 0; at < paths.size(); at++) {
                var path = paths.get(at);
                var told = "%2d of %d  %s (%,d bytes)".formatted(at + 1, paths.size(), path, archive.length(path));
                var needed = send(id, archive, path);
                progress.accept(told + (needed ? "" : " is there already"));
                sent += needed ? 1 : 0;
            }
            var withdrawn =
                    archive.json("manifest.json").at("/earlier/withdrawn").asLong();
            return new Deposited(id, sent, paths.size() - sent, withdrawn);
        }
    }

    private String draft(Path file, DepositArchive archive, String collection)
            throws IOException, InterruptedException {
        var export = archive.json("manifest.json").path("export").asText();
        var noted = DepositNote.read(file, export, server.toString());
        if (noted.isPresent()) {
            var id = noted.get().dataset();
            if (id == null) {
                throw new CannotDeposit(
                        "An earlier try ended before " + server + " said whether it made the draft. Look at"
                                + " the collection there: if there is one, go on with --dataset ID; if not, remove "
                                + DepositNote.file(file) + ".");
            }
            progress.accept("going on with " + id);
            return id;
        }
        new DepositNote(export, server.toString(), null).write(file);
        String id;
        try {
            id = dataverse.create(collection, archive.json("dataset.json"));
        } catch (CannotDeposit refused) {
            Files.delete(DepositNote.file(file));
            throw refused;
        }
        new DepositNote(export, server.toString(), id).write(file);
        progress.accept("draft " + id);
        return id;
    }

    private String nextVersion(String dataset, DepositArchive archive) throws IOException, InterruptedException {
        var fields = archive.json("dataset.json").at("/datasetVersion/metadataBlocks/citation/fields");
        dataverse.edit(dataset, fields);
        progress.accept("next version of " + dataset);
        return dataset;
    }

    /// @return whether it had to be sent
    private boolean send(String dataset, DepositArchive archive, String path) throws IOException, InterruptedException {
        var pause = firstPause;
        for (var attempt = 1; ; attempt++) {
            try {
                return sendOnce(dataset, archive, path) || attempt > 1;
            } catch (IOException failed) {
                if (attempt == TRIES) {
                    throw new CannotDeposit(
                            "%s could not be sent to %s in %d tries (%s); run the same command again to go on."
                                    .formatted(path, dataset, TRIES, said(failed)));
                }
                progress.accept(path + ": " + said(failed) + "; trying again");
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private boolean sendOnce(String dataset, DepositArchive archive, String path)
            throws IOException, InterruptedException {
        var there = dataverse.files(dataset).get(path);
        if (there == null) {
            dataverse.add(dataset, archive, path);
        } else if (!archive.digest(path, there.algorithm()).equalsIgnoreCase(there.checksum())) {
            dataverse.replace(there, archive, path);
        } else {
            return false;
        }
        return true;
    }

    private static String said(IOException failed) {
        return failed instanceof Dataverse.Busy
                ? Objects.requireNonNullElse(failed.getMessage(), "busy")
                : failed.getClass().getSimpleName();
    }
}
