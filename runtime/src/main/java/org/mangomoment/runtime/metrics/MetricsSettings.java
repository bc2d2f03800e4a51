package org.mangomoment.runtime.metrics;

/// Where measurements are asked for.
///
/// @param host address to listen on; only what collects them should reach it
/// @param port port to listen on; 0 for none
public record MetricsSettings(String host, int port) {
    public MetricsSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + "; expected 1 to 65535, or 0 for none");
        }
    }
}
