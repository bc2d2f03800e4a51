package org.mangomoment.benchmarks.load;

/// Clients that each bring the next story as soon as the one before was taken (a closed loop): how much can be done.
///
/// @param clients how many at once
/// @param opening makes one
public record Load(String name, int clients, Opening opening) {
    /// Makes a client.
    @FunctionalInterface
    public interface Opening {
        Client open() throws Exception;
    }
}
