package org.mangomoment.search.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts what is written and computes its SHA-256.
public final class MeasuredStream extends FilterOutputStream {
    private final MessageDigest digest;
    private long length;

    public MeasuredStream(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        out.write(bytes, offset, count);
        digest.update(bytes, offset, count);
        length += count;
    }

    /// Bytes that were written.
    public long length() {
        return length;
    }

    /// The hash of all that was written: 64 hexadecimal digits. Asked for once, at the end.
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
