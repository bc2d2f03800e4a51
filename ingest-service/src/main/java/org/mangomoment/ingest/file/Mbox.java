package org.mangomoment.ingest.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mails of an mbox file (RFC 4155) as bytes, one at a time; a file that does not begin with `From ` is one mail.
///
/// A mail begins at a line `From SENDER DATE` below a blank line, whose date has a weekday, a time and a year,
/// and below which a header stands: "From that day on" in a text is text, also where a program did not escape
/// it. Content-Length is not asked, since programs that change a mail leave it as it was. Of `>From `, `>>From
/// ` and so on (mboxrd) one `>` is taken off. Of one mail, at most 25 MB are kept. Not thread-safe.
final class Mbox implements Closeable {
    private static final int MOST = 25_000_001;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_LOOKED_AT = 500;
    private static final Pattern FIRST_LINE = Pattern.compile(
            "From \\S+.{0,200}?\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b,? .{0,60}?\\b\\d{1,2}:\\d{2}\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile(">?(?:[A-Za-z][A-Za-z0-9-]*:|From )");
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private final InputStream in;
    private final boolean many;
    private long read;
    private long begun;
    private final Deque<byte[]> pushedBack = new ArrayDeque<>();
    private byte @Nullable [] ahead;

    Mbox(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in);
        this.ahead = readLine();
        this.many = ahead != null && isFrom(ahead, 0);
    }

    /// The line on which the last mail began, from 1.
    long line() {
        return begun;
    }

    /// The next mail; null at the end.
    byte @Nullable [] next() throws IOException {
        if (ahead == null) {
            return null;
        }
        begun = read;
        var mail = new ByteArrayOutputStream();
        boolean afterBlank = false;
        for (var line = many ? readLine() : ahead; line != null; line = readLine()) {
            if (many && afterBlank && isFrom(line, 0) && beginsMail(line)) {
                ahead = line;
                return mail.toByteArray();
            }
            int start = many && isEscaped(line) ? 1 : 0;
            mail.write(line, start, Math.min(line.length - start, MOST - Math.min(MOST, mail.size())));
            afterBlank = line.length <= 2 && line[0] <= '\r';
        }
        ahead = null;
        return mail.toByteArray();
    }

    /// Whether the line has the form of a first one, and a header stands below it.
    private boolean beginsMail(byte[] line) throws IOException {
        if (!FIRST_LINE.matcher(text(line)).matches()) {
            return false;
        }
        var below = readLine();
        if (below == null) {
            return true;
        }
        pushedBack.push(below);
        read--;
        return HEADER.matcher(text(below)).lookingAt();
    }

    private static String text(byte[] line) {
        return new String(line, 0, Math.min(line.length, LONGEST_LOOKED_AT), StandardCharsets.ISO_8859_1).strip();
    }

    private static boolean isFrom(byte[] line, int at) {
        for (int i = 0; i < FROM.length; i++) {
            if (at + i >= line.length || line[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        return marks > 0 && isFrom(line, marks);
    }

    /// One line with its line feed, or as much of it as a line may be long; null at the end.
    private byte @Nullable [] readLine() throws IOException {
        if (!pushedBack.isEmpty()) {
            read++;
            return pushedBack.pop();
        }
        var line = new ByteArrayOutputStream(128);
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n' || line.size() == LONGEST_LINE) {
                break;
            }
            next = in.read();
        }
        read++;
        return line.size() == 0 ? null : line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
