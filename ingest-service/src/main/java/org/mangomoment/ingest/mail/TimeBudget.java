package org.mangomoment.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/// The time that one mail may take. Asked at every read, it ends a parser's work wherever that has got to.
final class TimeBudget {
    private final long end;

    TimeBudget(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    boolean isUp() {
        return System.nanoTime() - end > 0;
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /// A view of the bytes that fails once the time is up.
    FilterInputStream over(byte[] bytes, int length) {
        return new FilterInputStream(new ByteArrayInputStream(bytes, 0, length)) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] into, int offset, int wanted) throws IOException {
                check();
                return super.read(into, offset, wanted);
            }
        };
    }

    void check() throws InterruptedIOException {
        if (isUp()) {
            throw new InterruptedIOException("The time for one mail is up.");
        }
    }
}
