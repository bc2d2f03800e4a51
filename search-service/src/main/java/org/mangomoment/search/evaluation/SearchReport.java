package org.mangomoment.search.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How good the search was, by language, over all queries of the language together.
///
/// @param languages figures by language
/// @param imperfect the queries that missed or found too much
public record SearchReport(Map<String, Figures> languages, List<Imperfect> imperfect) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public SearchReport {
        languages = Map.copyOf(languages);
        imperfect = List.copyOf(imperfect);
    }

    /// Figures of one language.
    ///
    /// @param precision of the stories found that count, the share that must be found; 1 when none was found
    /// @param recall    of the stories that must be found, the share that was; 1 when none must
    /// @param f1        their harmonic mean
    /// @param first     share of the queries with something to find whose first story must be found; 1 when
    ///                  there are none
    public record Figures(int queries, int perfect, double precision, double recall, double f1, double first) {
        private static Figures of(Collection<QueryAnswer> answers) {
            var right = sum(answers, QueryAnswer::right);
            var precision = share(right, right + sum(answers, QueryAnswer::extra));
            var recall = share(right, right + sum(answers, QueryAnswer::missed));
            var perfect = (int) answers.stream().filter(QueryAnswer::isPerfect).count();
            var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            var asked = answers.stream()
                    .filter(answer -> !answer.query().must().isEmpty())
                    .toList();
            var first = (int) asked.stream().filter(QueryAnswer::first).count();
            return new Figures(answers.size(), perfect, precision, recall, f1, share(first, asked.size()));
        }

        private static int sum(Collection<QueryAnswer> answers, Function<QueryAnswer, Collection<String>> stories) {
            return answers.stream()
                    .mapToInt(answer -> stories.apply(answer).size())
                    .sum();
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }

    /// A query that was not answered as judged.
    public record Imperfect(String query, String language, Collection<String> missed, Collection<String> extra) {}

    static SearchReport of(List<QueryAnswer> answers) {
        var byLanguage = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.query().language(), TreeMap::new, Collectors.toList()));
        var figures = new TreeMap<String, Figures>();
        byLanguage.forEach((language, all) -> figures.put(language, Figures.of(all)));
        var imperfect = answers.stream()
                .filter(answer -> !answer.isPerfect())
                .map(answer -> new Imperfect(
                        answer.query().query(), answer.query().language(), answer.missed(), answer.extra()))
                .toList();
        return new SearchReport(figures, imperfect);
    }

    /// For people.
    public void writeText(PrintWriter out) {
        new TreeMap<>(languages)
                .forEach((language, figures) -> out.printf(
                        Locale.ROOT,
                        "%s: %d queries, %d perfect, precision %.3f, recall %.3f, F1 %.3f, right first %.3f%n",
                        language,
                        figures.queries(),
                        figures.perfect(),
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.first()));
        for (var query : imperfect) {
            out.printf(
                    "  %s %s: misses %s, extra %s%n", query.language(), query.query(), query.missed(), query.extra());
        }
        out.flush();
    }

    /// For scripts.
    public void writeJson(PrintWriter out) throws IOException {
        out.println(JSON.writeValueAsString(Map.of("languages", new TreeMap<>(languages), "imperfect", imperfect)));
        out.flush();
    }
}
