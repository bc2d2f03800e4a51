package org.mangomoment.benchmarks.whole;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What a part of the product takes for a story when it runs alone in this process.
///
/// @param storiesPerSecond        by the clock
/// @param processorMillisPerStory of all threads of the process, clients included
record PartCost(double storiesPerSecond, double processorMillisPerStory) {
    /// A part's work on some stories.
    @FunctionalInterface
    interface Work {
        /// @param from first story
        /// @param to   exclusive
        void on(long from, long to) throws Exception;
    }

    /// Works on as many stories twice, the first time to warm up.
    static PartCost of(Work work, int stories) throws Exception {
        work.on(0, stories);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long from = System.nanoTime();
        work.on(stories, 2L * stories);
        double seconds = (System.nanoTime() - from) / 1e9;
        return new PartCost(stories / seconds, (system.getProcessCpuTime() - processor) / 1e6 / stories);
    }
}
