package org.mangomoment.benchmarks.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.search.SearchBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench search`: searching and indexing at several sizes.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Search and indexing of generated stories at 1,000, 10,000 and 100,000, beside bare Lucene, Apache"
                        + " Solr and PostgreSQL where they are to be had. Takes about ten minutes; nothing else should run on"
                        + " the machine.")
final class SearchBenchCommand implements Callable<Integer> {
    private static final String PEERS = "benchmarks/peers/target/classpath";

    private static final List<Long> USUAL = List.of(1_000L, 10_000L, 100_000L);
    private static final List<Long> LARGE = List.of(200_000L);

    @Mixin
    Keeping keeping = new Keeping();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Stories (1000,10000,100000); 1000000 takes long.")
    List<Long> sizes = List.of();

    @Option(names = "--questions", defaultValue = "100", description = "Questions of each kind (${DEFAULT-VALUE}).")
    int questions;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds after one to warm up (${DEFAULT-VALUE}).")
    int rounds;

    @Option(
            names = "--large",
            description = "Beside bare Lucene alone, without building again, at 200,000 unless --sizes says otherwise."
                    + " Kept as a result of its own.")
    boolean large;

    @Override
    public Integer call() throws Exception {
        var peers = large ? null : Keeping.home().resolve(PEERS);
        var chosen = sizes.isEmpty() ? large ? LARGE : USUAL : sizes;
        var work = keeping.quick
                ? new SearchBench(List.of(500L), 5, 1, peers)
                : new SearchBench(chosen, questions, rounds, peers);
        try (var folder = new WorkFolder()) {
            return keeping.measure(large ? "search-large" : "search", () -> work.run(folder.path()));
        }
    }
}
