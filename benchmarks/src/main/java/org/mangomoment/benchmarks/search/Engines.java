package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;

/// The other engines, each measured where it is to be had.
///
/// @param classPath of the peers; empty when it could not be resolved
record Engines(String classPath) {
    private static final String CORPUS = "corpus.tsv";
    private static final String QUESTIONS = "questions.tsv";

    /// Those whose class path stands in a file, which the launcher makes.
    static Engines of(Path file) throws IOException {
        return new Engines(Files.isReadable(file) ? Files.readString(file).strip() : "");
    }

    /// Apache Solr inside a process.
    Optional<PeerProgram.Measured> solr(
            Path folder, GeneratedCorpus corpus, long stories, List<Asked> questions, int rounds, List<String> leftOut)
            throws IOException, InterruptedException {
        if (classPath.isEmpty()) {
            leftOut.add("Apache Solr at " + stories + " stories: benchmarks/peers/pom.xml could not be resolved.");
            return Optional.empty();
        }
        files(folder, corpus, stories, questions);
        var home = Files.createDirectories(folder.resolve("solr"));
        try {
            return Optional.of(new PeerProgram("SolrPeer", classPath)
                    .run(folder.resolve("solr.log"), arguments(home.toString(), folder, rounds)));
        } catch (IOException failed) {
            leftOut.add("Apache Solr at " + stories + " stories: " + failed.getMessage());
            return Optional.empty();
        }
    }

    /// A PostgreSQL of one's own.
    Optional<PeerProgram.Measured> postgres(
            Path folder, GeneratedCorpus corpus, long stories, List<Asked> questions, int rounds, List<String> leftOut)
            throws IOException, InterruptedException {
        if (classPath.isEmpty()) {
            leftOut.add("PostgreSQL at " + stories + " stories: benchmarks/peers/pom.xml could not be resolved.");
            return Optional.empty();
        }
        files(folder, corpus, stories, questions);
        try (var server = new PostgresServer()) {
            return Optional.of(new PeerProgram("PostgresPeer", classPath)
                    .run(folder.resolve("postgres.log"), arguments(server.address(), folder, rounds)));
        } catch (IOException failed) {
            leftOut.add("PostgreSQL at " + stories + " stories: " + failed.getMessage());
            return Optional.empty();
        }
    }

    private static void files(Path folder, GeneratedCorpus corpus, long stories, List<Asked> questions)
            throws IOException {
        if (!Files.exists(folder.resolve(CORPUS))) {
            CorpusFile.write(folder.resolve(CORPUS), corpus, stories);
            CorpusFile.write(folder.resolve(QUESTIONS), questions);
        }
    }

    private static List<String> arguments(String place, Path folder, int rounds) {
        return List.of(
                place,
                folder.resolve(CORPUS).toString(),
                folder.resolve(QUESTIONS).toString(),
                Integer.toString(rounds));
    }
}
