package org.mangomoment.benchmarks.command;

import java.nio.file.Path;
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

    @Mixin
    Keeping keeping = new Keeping();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            defaultValue = "1000,10000,100000",
            description = "Stories (${DEFAULT-VALUE}); 200000 and 1000000 take long.")
    List<Long> sizes = List.of();

    @Option(names = "--questions", defaultValue = "100", description = "Questions of each kind (${DEFAULT-VALUE}).")
    int questions;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds after one to warm up (${DEFAULT-VALUE}).")
    int rounds;

    @Override
    public Integer call() throws Exception {
        Path peers = Keeping.home().resolve(PEERS);
        var work = keeping.quick
                ? new SearchBench(List.of(500L), 5, 1, peers)
                : new SearchBench(sizes, questions, rounds, peers);
        try (var folder = new WorkFolder()) {
            return keeping.measure("search", () -> work.run(folder.path()));
        }
    }
}
