package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.classifier.HostileTexts;

/// A text twice as long takes twice the work, not four times: the work is the memory that the thread asked for, which
/// is the same in every run, and the processor's time, which is not and therefore may vary. As long as the longest that
/// is taken in: `-Dmango.characters=100000`.
class LongTextsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LONG = Integer.getInteger("mango.characters", 5_000);
    private static final int TIMES = 8;
    private static final int SHORT = LONG / TIMES;
    private static final double MOST_MEMORY = TIMES * 1.25;
    private static final double MOST_TIME = TIMES * 2.5;

    @ParameterizedTest
    @MethodSource("org.mangomoment.classifier.HostileTexts#pieces")
    void aLongHostileTextIsReadInProportion(String piece) {
        assertProportional("nl", length -> HostileTexts.ofLength(piece, length));
    }

    @ParameterizedTest
    @CsvSource({"nl", "en", "de", "other"})
    void soIsATextOfDifferentNames(String language) {
        assertProportional(language, LongTextsTest::names);
        assertProportional(language, length -> names(length).replace(", ", ". "));
        assertProportional(language, length -> names(length).replace(", ", " [NAME 1] "));
        assertProportional(language, length -> names(length).replace(", ", " en Jan "));
    }

    private static String names(int length) {
        var syllables = List.of("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru");
        return IntStream.range(0, length / 12)
                .mapToObj(name -> "Ver"
                        + String.format("%05d", name)
                                .chars()
                                .mapToObj(digit -> syllables.get(digit - '0'))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static void assertProportional(String language, IntFunction<String> textOf) {
        var little = work(language, textOf.apply(SHORT));
        var much = work(language, textOf.apply(LONG));
        assertThat(much.bytes()).isLessThan((long) (little.bytes() * MOST_MEMORY));
        assertThat(much.nanos()).isLessThan((long) (little.nanos() * MOST_TIME) + 100_000_000L);
    }

    private static Work work(String language, String text) {
        var first = measured(language, text);
        var second = measured(language, text);
        return new Work(Math.min(first.bytes(), second.bytes()), Math.min(first.nanos(), second.nanos()));
    }

    private static Work measured(String language, String text) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        RedactorTest.REDACTOR.redact(text, language, List.of("Lieve"));
        return new Work(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    private record Work(long bytes, long nanos) {}
}
