package org.mangomoment.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8, with or without a byte order mark, and says at which byte something else stands.
final class Utf8 extends Reader {
    private static final int PIECE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer characters = CharBuffer.allocate(PIECE).flip();
    private long before;
    private boolean ended;
    private boolean begun;

    Utf8(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        var count = Math.min(length, characters.remaining());
        characters.get(into, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        characters.clear();
        var start = bytes.position();
        var result = decoder.decode(bytes, characters, ended);
        if (result.isError()) {
            var position = before + bytes.position() - start;
            throw new UnreadableFile("The file is not UTF-8: byte " + position
                    + " (counted from 0) does not belong there. Save it as UTF-8 and import it again.");
        }
        before += bytes.position() - start;
        characters.flip();
        if (!begun && characters.hasRemaining()) {
            begun = true;
            if (characters.get(characters.position()) == BYTE_ORDER_MARK) {
                characters.get();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
