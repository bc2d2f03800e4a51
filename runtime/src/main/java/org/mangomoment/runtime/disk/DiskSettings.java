package org.mangomoment.runtime.disk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which disk is watched, and from when on it counts as scarce and as full.
///
/// @param folder      on the disk that is watched; null: none is, as where the log is on other machines
/// @param warnBelow   free bytes below which health warns; on a small disk 5 % of it, if that is less
/// @param refuseBelow free bytes below which nothing new is taken; on a small disk 2.5 % of it, if that is less
public record DiskSettings(@Nullable Path folder, long warnBelow, long refuseBelow) {
    /// No disk is watched: there is always room.
    public static final DiskSettings UNWATCHED = new DiskSettings(null, 0, 0);

    public DiskSettings {
        if (refuseBelow < 0 || warnBelow < refuseBelow) {
            throw new IllegalArgumentException("disk.warn-below is " + warnBelow + " and disk.refuse-below "
                    + refuseBelow + "; expected bytes, the first not below the second");
        }
    }
}
