package org.mangomoment.search.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// How far coders agree, with 95 percent intervals.
///
/// @param units     that somebody coded
/// @param pairable  of these, coded by two or more
/// @param coders    how many
/// @param figures   over all units
/// @param pairs     Cohen's kappa of each pair of coders, named `one / other`
/// @param intervals by the name of the figure: percentiles of draws of units with replacement (bootstrap);
///                  none for a figure that cannot be computed
public record AgreementReport(
        int units,
        int pairable,
        int coders,
        Coefficients figures,
        Map<String, Double> pairs,
        Map<String, Interval> intervals) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAWS = 1_000;
    /// The same file always has the same intervals.
    private static final long SEED = 20_260_301;

    private static final Map<String, ToDoubleFunction<Coefficients>> FIGURES = named();

    /// Where a figure lies with 95 percent confidence.
    public record Interval(double from, double to) {}

    public AgreementReport {
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }

    /// Measures, with intervals from 1,000 samples.
    public static AgreementReport of(Codings codings) {
        return of(codings, DRAWS);
    }

    /// Measures.
    ///
    /// @param draws how many samples the intervals come from
    public static AgreementReport of(Codings codings, int draws) {
        var masi = Masi.between(codings.categories());
        var every = codings.every();
        var pairs = new LinkedHashMap<String, Double>();
        CohenKappa.pairs(codings, every)
                .forEach((pair, kappa) -> pairs.put(
                        codings.coders().get(pair.one()) + " / "
                                + codings.coders().get(pair.other()),
                        kappa));
        return new AgreementReport(
                codings.size(),
                CategoryCounts.of(codings, every).pairable().size(),
                codings.coders().size(),
                Coefficients.of(codings, masi, every),
                pairs,
                intervals(codings, masi, draws));
    }

    private static Map<String, Interval> intervals(Codings codings, Masi masi, int draws) {
        var random = new Random(SEED);
        List<Coefficients> drawn = new ArrayList<>();
        for (var draw = 0; draw < draws && codings.size() > 1; draw++) {
            drawn.add(Coefficients.of(
                    codings,
                    masi,
                    random.ints(codings.size(), 0, codings.size()).toArray()));
        }
        var intervals = new LinkedHashMap<String, Interval>();
        FIGURES.forEach((name, figure) -> {
            var values = drawn.stream()
                    .mapToDouble(figure)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                intervals.put(
                        name,
                        new Interval(values[(int) (0.025 * values.length)], values[(int) (0.975 * values.length)]));
            }
        });
        return intervals;
    }

    /// The names of all figures.
    public static List<String> names() {
        return List.copyOf(FIGURES.keySet());
    }

    /// A figure by its name; `NaN` when it cannot be computed.
    ///
    /// @throws IllegalArgumentException when there is no such figure
    public double figure(String name) {
        var figure = FIGURES.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("found the figure '" + name + "', expected one of " + names());
        }
        return figure.applyAsDouble(figures);
    }

    /// For programs; a figure that cannot be computed is `null`.
    public void writeJson(PrintWriter out) throws IOException {
        var json = JSON.createObjectNode().put("units", units).put("pairableUnits", pairable);
        json.put("coders", coders);
        FIGURES.forEach((name, figure) -> put(json, name, figure.applyAsDouble(figures)));
        var kappas = json.putObject("pairs");
        pairs.forEach((pair, kappa) -> put(kappas, pair, kappa));
        var bounds = json.putObject("intervals");
        intervals.forEach(
                (name, interval) -> bounds.putArray(name).add(interval.from()).add(interval.to()));
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    /// For people.
    public void writeText(PrintWriter out) {
        out.printf("%d units, %d of them coded by two or more; %d coders%n", units, pairable, coders);
        FIGURES.forEach((name, figure) -> {
            var value = figure.applyAsDouble(figures);
            var interval = intervals.get(name);
            out.printf(
                    Locale.ROOT,
                    "%-18s %s%s%n",
                    name,
                    Double.isNaN(value) ? "cannot be computed" : String.format(Locale.ROOT, "%6.3f", value),
                    interval == null
                            ? ""
                            : String.format(Locale.ROOT, "   (%.3f to %.3f)", interval.from(), interval.to()));
        });
        pairs.forEach((pair, kappa) -> out.printf(Locale.ROOT, "kappa %s: %.3f%n", pair, kappa));
    }

    private static void put(ObjectNode json, String name, double value) {
        if (Double.isNaN(value)) {
            json.putNull(name);
        } else {
            json.put(name, value);
        }
    }

    private static Map<String, ToDoubleFunction<Coefficients>> named() {
        var figures = new LinkedHashMap<String, ToDoubleFunction<Coefficients>>();
        figures.put("percentAgreement", Coefficients::percentAgreement);
        figures.put("cohenKappa", Coefficients::cohenKappa);
        figures.put("fleissKappa", Coefficients::fleissKappa);
        figures.put("krippendorffAlpha", Coefficients::krippendorffAlpha);
        figures.put("gwetAC1", Coefficients::gwetAC1);
        figures.put("masiAlpha", Coefficients::masiAlpha);
        return figures;
    }
}
