package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mangomoment.search.api.ExportApi;

/// An export that was downloaded and is what its manifest says.
///
/// @param id      of the export
/// @param leftOut stories that were found and not allowed for the purpose
/// @param sha256  of the file, as the manifest and the file itself say
record Download(String id, long stories, long leftOut, long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;

    /// Orders an export and downloads it to a file beside it, which takes its place when it is whole.
    ///
    /// @param fields of the form that orders it
    /// @throws Failed when the desk refuses, or what came is not what the manifest says
    static Download of(DeskClient desk, String path, String fields, Path out) throws IOException {
        var beside = Files.createTempFile(out.toAbsolutePath().getParent(), ".export", ".part");
        try {
            var id = desk.download(path, fields, ExportApi.ID_HEADER, beside)
                    .orElseThrow(() -> new Failed("The desk did not say which export this is; is it a newer version?"));
            var manifest = desk.get("/api/exports/" + DeskClient.encoded(id)).path("export");
            var sha256 = sha256(beside);
            if (!sha256.equals(manifest.path("sha256").asText())) {
                throw new Failed("What came is not what export " + id + " contains, so it was thrown away; try again.");
            }
            Files.move(beside, out);
            return new Download(
                    id,
                    manifest.path("stories").asLong(),
                    manifest.path("leftOut").asLong(),
                    manifest.path("bytes").asLong(),
                    sha256);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
