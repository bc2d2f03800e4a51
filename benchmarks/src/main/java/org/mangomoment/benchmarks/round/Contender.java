package org.mangomoment.benchmarks.round;

import java.util.List;
import java.util.function.IntSupplier;

/// One of those that are compared.
///
/// @param name     who
/// @param language of its stories
/// @param threads  how many read stories at the same time
/// @param readings the work of each story; what they give is used, so that no work is left out
public record Contender(String name, String language, int threads, List<IntSupplier> readings) {
    public Contender {
        readings = List.copyOf(readings);
    }
}
