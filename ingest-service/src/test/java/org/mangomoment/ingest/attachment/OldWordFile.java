package org.mangomoment.ingest.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A Word 97 file (.doc) with the least that one can have: a header, the text as one
/// piece and one run, no styles ([MS-DOC] 2.4,
/// 2.5).
final class OldWordFile {
    private static final int RUNS_PAGE = 2;
    private static final int PAGE = 512;
    private static final int TEXT_AT = 2048;
    private static final int LOCATIONS = 93;

    private OldWordFile() {}

    static byte[] of(String text) throws IOException {
        var characters = text.getBytes(StandardCharsets.UTF_16LE);
        var tableBytes = new byte[4096];
        var table = littleEndian(tableBytes);
        var headerBytes = new byte[Math.max(8192, TEXT_AT + characters.length)];
        var header = littleEndian(headerBytes);
        header.putShort((short) 0xA5EC).putShort((short) 0x00C1);
        header.putShort(10, (short) 0x1200);
        header.putInt(24, TEXT_AT).putInt(28, TEXT_AT + characters.length);
        header.putShort(32, (short) 14);
        header.putShort(62, (short) 22).putInt(64, headerBytes.length).putInt(76, text.length());
        header.putShort(152, (short) LOCATIONS);
        locate(header, table, 1, styles());
        locate(header, table, 12, oneRun(characters.length));
        locate(header, table, 15, new byte[4]);
        locate(header, table, 31, new byte[500]);
        locate(header, table, 33, onePiece(text.length()));
        header.put(RUNS_PAGE * PAGE, oneRun(characters.length), 0, 8).put(RUNS_PAGE * PAGE + PAGE - 1, (byte) 1);
        header.put(TEXT_AT, characters);
        var file = new ByteArrayOutputStream();
        try (var storage = new POIFSFileSystem()) {
            storage.createDocument(new ByteArrayInputStream(headerBytes), "WordDocument");
            storage.createDocument(new ByteArrayInputStream(tableBytes), "1Table");
            storage.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static void locate(ByteBuffer header, ByteBuffer table, int number, byte[] part) {
        header.putInt(154 + 8 * number, table.position()).putInt(158 + 8 * number, part.length);
        table.put(part);
    }

    private static byte[] styles() {
        var styles = new byte[20];
        littleEndian(styles).putShort((short) 18).putShort((short) 0).putShort((short) 10);
        return styles;
    }

    private static byte[] oneRun(int bytes) {
        var run = new byte[12];
        littleEndian(run).putInt(TEXT_AT).putInt(TEXT_AT + bytes).putInt(RUNS_PAGE);
        return run;
    }

    private static byte[] onePiece(int length) {
        var piece = new byte[21];
        littleEndian(piece)
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(length)
                .putShort((short) 0)
                .putInt(TEXT_AT)
                .putShort((short) 0);
        return piece;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
