package org.mangomoment.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Reads a mail's structure as a stream of tokens, within the limits; what was read before a fault is kept.
final class MimeReading {
    private final MailLimits limits;
    private final TimeBudget time;
    private final Set<Warning> warnings;
    private final Deque<OpenEntity> open = new ArrayDeque<>();
    private int parts;

    private MimeReading(MailLimits limits, TimeBudget time, Set<Warning> warnings) {
        this.limits = limits;
        this.time = time;
        this.warnings = warnings;
    }

    static Entity read(byte[] raw, MailLimits limits, TimeBudget time, Set<Warning> warnings) {
        int length = Math.min(raw.length, limits.bytes());
        if (length < raw.length) {
            warnings.add(Warning.CUT_AT_SIZE);
        }
        var mail = new MimeReading(limits, time, warnings).read(time.over(raw, length), false);
        boolean lost = mail instanceof Entity.Leaf leaf && leaf.content().length == 0;
        return lost ? new MimeReading(limits, time, warnings).read(time.over(raw, length), true) : mail;
    }

    private static MimeConfig config(boolean malformedHeaderStartsBody) {
        return MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .setMaxContentLen(-1)
                .setMalformedHeaderStartsBody(malformedHeaderStartsBody)
                .build();
    }

    /// Skips lines among the headers that are none, or, if the blank line below the headers is missing too, takes the
    /// first such line as the start of the body.
    private Entity read(InputStream in, boolean malformedHeaderStartsBody) {
        var stream = new MimeTokenStream(config(malformedHeaderStartsBody), DecodeMonitor.SILENT, null);
        var root = new OpenEntity(new Headers());
        open.push(root);
        try {
            stream.parse(in);
            while (stream.getState() != EntityState.T_END_OF_STREAM && step(stream)) {
                stream.next();
            }
        } catch (InterruptedIOException timeUp) {
            warnings.add(Warning.CUT_AT_TIME);
        } catch (IOException | MimeException | RuntimeException malformed) {
            warnings.add(Warning.MALFORMED_MIME);
        }
        while (open.size() > 1) {
            close();
        }
        return root.onlyPart();
    }

    /// Takes one token in; false when a limit says to stop.
    private boolean step(MimeTokenStream stream) throws IOException {
        time.check();
        switch (stream.getState()) {
            case T_START_MESSAGE, T_START_BODYPART -> {
                if (++parts > limits.parts()) {
                    warnings.add(Warning.CUT_AT_PARTS);
                    return false;
                }
                open.push(new OpenEntity(new Headers()));
            }
            case T_FIELD -> current().headers.add(stream.getField(), limits, warnings);
            case T_END_HEADER -> boundDepth(stream);
            case T_START_MULTIPART -> current().multipart(stream.getBodyDescriptor());
            case T_PREAMBLE, T_EPILOGUE -> current().keepOutside(bounded(stream.getInputStream(), limits.bodyBytes()));
            case T_BODY ->
                current().body(stream.getBodyDescriptor(), bounded(stream.getDecodedInputStream(), limits.bytes()));
            case T_END_MESSAGE, T_END_BODYPART -> close();
            default -> {
                // Other tokens say only that something begins or ends.
            }
        }
        return true;
    }

    /// Below the deepest level a multipart or message is taken as one undivided body.
    private void boundDepth(MimeTokenStream stream) {
        boolean divides = current().headers.says("Content-Type", "multipart/", "message/");
        if (open.size() > limits.depth() && divides) {
            warnings.add(Warning.CUT_AT_DEPTH);
            stream.setRecursionMode(RecursionMode.M_FLAT);
        } else {
            stream.setRecursionMode(RecursionMode.M_RECURSE);
        }
    }

    private byte[] bounded(InputStream in, int most) throws IOException {
        var bytes = in.readNBytes(most);
        in.transferTo(OutputStream.nullOutputStream());
        return bytes;
    }

    private OpenEntity current() {
        return open.element();
    }

    private void close() {
        if (open.size() > 1) {
            var closed = open.pop();
            current().parts.add(closed.close());
        }
    }
}
