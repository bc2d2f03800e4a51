package org.mangomoment.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every set of codings, and the same figures by DKPro Statistics.
class CoefficientsTest {
    private static final List<String> LABELS = List.of("family", "respect", "comfort", "access");

    private record Coding(int coder, int unit, Set<String> labels) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfCodersAndUnitsDoesNotMatter(long seed) {
        var codings = random(seed, 4, 60, 0.2);
        var shuffled = new ArrayList<>(codings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(values(figures(shuffled)))
                .usingElementComparator(CoefficientsTest::roughly)
                .containsExactlyElementsOf(values(figures(codings)));
    }

    @Test
    void whoAlwaysAgreesHasOne() {
        var codings = IntStream.range(0, 30)
                .boxed()
                .flatMap(unit ->
                        IntStream.range(0, 3).mapToObj(coder -> new Coding(coder, unit, Set.of(LABELS.get(unit % 4)))))
                .toList();
        assertThat(values(figures(codings))).containsOnly(1.0);
    }

    @Test
    void whoAlwaysSaysTheSameHasOneToo() {
        var codings = IntStream.range(0, 60)
                .mapToObj(at -> new Coding(at % 3, at / 3, Set.of("family")))
                .toList();
        assertThat(values(figures(codings))).containsOnly(1.0);
    }

    @Test
    void whoGuessesHasAboutZero() {
        var random = new Random(7);
        var codings = IntStream.range(0, 12_000)
                .mapToObj(at -> new Coding(at % 3, at / 3, Set.of(LABELS.get(random.nextInt(4)))))
                .toList();
        assertThat(values(figures(codings)).subList(1, 6))
                .allSatisfy(figure -> assertThat(figure).isCloseTo(0, within(0.03)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void completeCodingsHaveTheFiguresOfDkpro(long seed) {
        var codings = random(seed, 2, 80, 0);
        var figures = figures(codings);
        var study = study(codings, 2, 80);
        assertThat(figures.percentAgreement())
                .isCloseTo(new PercentageAgreement(study).calculateAgreement(), within(1e-9));
        assertThat(figures.cohenKappa()).isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-9));
        var many = random(seed, 5, 80, 0);
        assertThat(figures(many).fleissKappa())
                .isCloseTo(new FleissKappaAgreement(study(many, 5, 80)).calculateAgreement(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void incompleteCodingsHaveTheAlphaOfDkpro(long seed) {
        var codings = random(seed, 4, 80, 0.3);
        var figures = figures(codings);
        var study = study(codings, 4, 80);
        assertThat(figures.krippendorffAlpha())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                        within(1e-9));
        assertThat(figures.masiAlpha())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, (_, one, other) -> distance(one, other))
                                .calculateAgreement(),
                        within(1e-9));
    }

    @Test
    void whereNobodyCodedTheSameUnitNothingCanBeSaid() {
        var figures = figures(List.of(new Coding(0, 0, Set.of("family")), new Coding(1, 1, Set.of("family"))));
        assertThat(values(figures)).containsOnly(Double.NaN);
    }

    private static List<Coding> random(long seed, int coders, int units, double missing) {
        var random = new Random(seed);
        var codings = new ArrayList<Coding>();
        for (var unit = 0; unit < units; unit++) {
            var truth = random.nextInt(1, 1 << LABELS.size());
            for (var coder = 0; coder < coders; coder++) {
                var said = random.nextDouble() < 0.6 ? truth : random.nextInt(1, 1 << LABELS.size());
                if (random.nextDouble() >= missing) {
                    codings.add(new Coding(coder, unit, labels(said)));
                }
            }
        }
        return codings;
    }

    private static Set<String> labels(int bits) {
        return IntStream.range(0, LABELS.size())
                .filter(bit -> (bits & (1 << bit)) != 0)
                .mapToObj(LABELS::get)
                .collect(Collectors.toSet());
    }

    private static Coefficients figures(List<Coding> codings) {
        var builder = new Codings.Builder();
        codings.forEach(one -> builder.add("coder " + one.coder(), "unit " + one.unit(), one.labels()));
        var built = builder.build();
        return Coefficients.of(built, Masi.between(built.categories()), built.every());
    }

    private static CodingAnnotationStudy study(List<Coding> codings, int coders, int units) {
        var items = new Object[units][coders];
        codings.forEach(one -> items[one.unit()][one.coder()] =
                new SetAnnotation((Object[]) one.labels().toArray(String[]::new)));
        var study = new CodingAnnotationStudy(coders);
        for (var item : items) {
            study.addItemAsArray(item);
        }
        return study;
    }

    /// DKPro's own MASI is the complement of Jaccard times a weight that grows with the distance, which is not what
    /// Passonneau (2006) defines.
    private static double distance(Object one, Object other) {
        return Masi.distance(labels((SetAnnotation) one), labels((SetAnnotation) other));
    }

    private static Set<String> labels(SetAnnotation set) {
        return set.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static List<Double> values(Coefficients figures) {
        return List.of(
                figures.percentAgreement(),
                figures.cohenKappa(),
                figures.fleissKappa(),
                figures.krippendorffAlpha(),
                figures.gwetAC1(),
                figures.masiAlpha());
    }

    private static int roughly(double one, double other) {
        return Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other);
    }
}
