package org.mangomoment.ingest.attachment;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of our class path a process gets that only reads files. No logging binding is among it: such a process has
/// nowhere to log to, and what it would log repeats the file.
final class ChildClassPath {
    private static final List<String> NEEDED = List.of(
            "tika-",
            "poi",
            "xmlbeans-",
            "pdfbox-",
            "fontbox-",
            "xmpbox-",
            "jempbox-",
            "commons-",
            "slf4j-api-",
            "log4j-api-");

    private ChildClassPath() {}

    static String of(String whole) {
        return Stream.concat(
                        Stream.of(whole.split(File.pathSeparator)).filter(ChildClassPath::isNeeded),
                        Stream.of(ourOwn()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isNeeded(String entry) {
        var name = new File(entry).getName();
        return NEEDED.stream().anyMatch(name::startsWith);
    }

    private static String ourOwn() {
        var source = FileText.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(source.toString())).toString();
    }
}
