package org.mangomoment.search.exportjob;

import java.nio.file.Path;
import java.time.Duration;

/// How exports are made in the background; every key is described in `search-service.conf`.
///
/// @param folder where their files wait; emptied at every start
/// @param keep   how long a file waits to be fetched
/// @param atOnce exports that are made at the same time, 1 to 16
public record ExportJobSettings(Path folder, Duration keep, int atOnce) {
    private static final int MOST = 16;

    public ExportJobSettings {
        if (!keep.isPositive()) {
            throw new IllegalArgumentException("exports.keep is " + keep + "; expected more than 0");
        }
        if (atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("exports.at-once is " + atOnce + "; expected 1 to " + MOST);
        }
    }
}
