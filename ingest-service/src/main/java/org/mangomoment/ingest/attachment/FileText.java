package org.mangomoment.ingest.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// The main class of the process that reads a file: the file on standard input, its text (UTF-8) on standard output.
///
/// Its exit status says what came of it. Knows nothing of the rest of the product, and its process is thrown away.
public final class FileText {
    static final int READ = 0;
    /// Also the status of a JVM that ran out of memory (`-XX:+ExitOnOutOfMemoryError`).
    static final int UNREADABLE = 3;
    static final int TOO_LARGE = 4;
    static final int OTHER_KIND = 5;

    private FileText() {}

    /// Reads one file.
    public static void main(String[] arguments) throws IOException {
        var answer = System.out;
        // What a library may print is no text of the file.
        System.setOut(System.err);
        var words = new XhtmlText();
        int status = status(System.in.readAllBytes(), words);
        answer.write(words.toString().getBytes(StandardCharsets.UTF_8));
        answer.flush();
        System.exit(status);
    }

    private static int status(byte[] file, XhtmlText words) {
        try {
            return TikaReading.read(file, words) ? READ : OTHER_KIND;
        } catch (BoundedInput.Exceeded tooMuch) {
            return TOO_LARGE;
        } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError | StackOverflowError _) {
            return words.isFull() ? READ : UNREADABLE;
        }
    }
}
