package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookCheck;
import org.mangomoment.schemas.codebook.CodebookFile;
import picocli.CommandLine.Parameters;

/// `FILE`: a codebook file that can be used.
final class CodebookArgument {
    @Parameters(paramLabel = "FILE", description = "The codebook, as docs/codebook.md describes it.")
    Path file = Path.of("");

    /// The codebook of the file.
    ///
    /// @throws Failed when it is none, or cannot be used
    Codebook read() throws IOException {
        return read(file);
    }

    /// The codebook of any file.
    ///
    /// @throws Failed when it is none, or cannot be used
    static Codebook read(Path file) throws IOException {
        var codebook = parsed(Files.readString(file));
        try {
            var _ = CodebookCheck.remarks(codebook);
        } catch (IllegalArgumentException wrong) {
            throw new Failed("The codebook cannot be used: " + wrong.getMessage() + ". Nothing was published.");
        }
        return codebook;
    }

    private static Codebook parsed(String json) {
        try {
            return CodebookFile.read(json);
        } catch (IllegalArgumentException wrong) {
            throw new Failed("The file is " + wrong.getMessage() + ". Nothing was published.");
        }
    }
}
