package org.mangomoment.runtime.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.mangomoment.runtime.lifecycle.Failures;

/// The health of a process: alive while nothing has died, ready while every check is up. Thread-safe.
public final class Health {
    /// What one check found.
    ///
    /// @param up      whether work moves on
    /// @param warning whether somebody must look although it does
    /// @param detail  in words, without any content
    public record Finding(boolean up, boolean warning, String detail) {
        /// All is well.
        public static Finding up(String detail) {
            return new Finding(true, false, detail);
        }

        /// Work moves on, and somebody must look.
        public static Finding warning(String detail) {
            return new Finding(true, true, detail);
        }

        /// Not now.
        public static Finding down(String detail) {
            return new Finding(false, false, detail);
        }
    }

    private final Failures failures;
    private final Map<String, Supplier<Finding>> checks = new ConcurrentSkipListMap<>();

    /// @param failures where deaths are reported
    public Health(Failures failures) {
        this.failures = failures;
    }

    /// Adds a check of readiness; it must answer at once.
    public void check(String name, Supplier<Finding> check) {
        checks.put(name, check);
    }

    /// True until something died.
    public boolean live() {
        return !failures.any();
    }

    /// What every check finds now, by name.
    public Map<String, Finding> findings() {
        var findings = new LinkedHashMap<String, Finding>();
        checks.forEach((name, check) -> findings.put(name, check.get()));
        return findings;
    }
}
