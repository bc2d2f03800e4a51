package org.mangomoment.runtime.http;

import java.util.Set;

/// Paths whose bodies are of any length and handed on as they come.
record StreamedPaths(Set<String> paths) {
    StreamedPaths {
        paths = Set.copyOf(paths);
    }

    /// @param path as it was sent, not decoded; the router does not decode it either
    boolean includes(String path) {
        return paths.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
