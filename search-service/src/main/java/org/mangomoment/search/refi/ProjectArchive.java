package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The files of a project that are read: its description, which tools call `project.qde` or otherwise, and its plain
/// texts. An archive that unpacks to more than a project of stories needs is refused while it is unpacked.
///
/// @param project the description
/// @param texts   plain texts by the last part of their name, in lower case
record ProjectArchive(byte[] project, Map<String, String> texts) {
    /// Bytes that all files may have together.
    static final int MOST_BYTES = 64 << 20;

    private static final int MOST_FILES = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// @throws UnusableProject when it is no project, or too large
    static ProjectArchive read(InputStream archive) throws IOException {
        byte[] project = null;
        var texts = new HashMap<String, String>();
        var left = MOST_BYTES;
        var files = 0;
        try (var zip = new ZipInputStream(archive, UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new UnusableProject("The archive has more than " + MOST_FILES + " files.");
                }
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new UnusableProject("The archive unpacks to more than " + (MOST_BYTES >> 20) + " MB.");
                }
                var name = lastPart(entry.getName());
                if (name.endsWith(".qde")) {
                    project = bytes;
                } else if (name.endsWith(".txt")) {
                    texts.put(name, text(bytes));
                }
            }
        } catch (EOFException _) {
            throw new UnusableProject("The archive is damaged: it ends too early.");
        } catch (ZipException broken) {
            throw new UnusableProject("The archive is damaged: " + broken.getMessage());
        }
        if (project == null) {
            throw new UnusableProject("There is no project.qde in the file; expected a .qdpx of REFI-QDA.");
        }
        return new ProjectArchive(project, texts);
    }

    /// The plain text that a path of the description means; empty when it is not there.
    String text(String path) {
        return texts.getOrDefault(lastPart(path), "");
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
