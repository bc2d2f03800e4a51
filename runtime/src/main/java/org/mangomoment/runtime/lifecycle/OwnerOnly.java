package org.mangomoment.runtime.lifecycle;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/// Has every file and folder that this process makes from now on, by whatever library, open to its owner only.
public final class OwnerOnly {
    private static final int NOTHING_FOR_OTHERS = 0077;

    private OwnerOnly() {}

    /// Sets the process's umask, which Java itself knows no way to. Without native access
    /// (`--enable-native-access`), or where there is no umask, this does nothing: then the permissions of the
    /// data folder itself keep others out.
    @SuppressWarnings("restricted")
    public static void fromNowOn() {
        if (!OwnerOnly.class.getModule().isNativeAccessEnabled()) {
            return;
        }
        var linker = Linker.nativeLinker();
        linker.defaultLookup()
                .find("umask")
                .map(umask ->
                        linker.downcallHandle(umask, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .ifPresent(umask -> {
                    try {
                        var _ = (int) umask.invokeExact(NOTHING_FOR_OTHERS);
                    } catch (Throwable impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }
}
