package org.mangomoment.ingest.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Unpacked bytes, at most 20 MB in all from 1,000 entries: more is a bomb. Closing it leaves the zip open.
final class BoundedInput extends FilterInputStream {
    private static final int MOST = 20_000_000;
    private static final int MOST_ENTRIES = 1_000;

    private int taken;
    private int entries;

    /// More was in it than a letter can hold.
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("The file unpacks to more than " + MOST + " bytes or " + MOST_ENTRIES + " entries.");
        }
    }

    BoundedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        int read = super.read(into, offset, wanted);
        count(Math.max(read, 0));
        return read;
    }

    void skipAll() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() {
        // The zip below is closed by whoever opened it.
    }

    void countEntry() throws Exceeded {
        if (++entries > MOST_ENTRIES) {
            throw new Exceeded();
        }
    }

    private void count(int read) throws Exceeded {
        taken += read;
        if (taken > MOST) {
            throw new Exceeded();
        }
    }
}
