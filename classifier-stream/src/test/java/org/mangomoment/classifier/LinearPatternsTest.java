package org.mangomoment.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every regular expression of the service is given hostile texts of growing length; what counts is how often it looks
/// at a character. New expressions are found by themselves: every static field of every class is looked through. With
/// the longest text that is taken in: `-Dmango.characters=100000`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearPatternsTest {
    private static final int LONG = Integer.getInteger("mango.characters", 8_000);
    private static final int SHORT = LONG / 20;
    private static final double MOST_GROWTH = 2.5;

    /// Looks a character that no pattern may need.
    private static final int MOST_LOOKS = 700;

    /// The long text is for the patterns that look most often at the short one.
    private static final int MOST_BUSY = 2;

    private final Map<String, Pattern> patterns = patterns();

    @Test
    void thereArePatternsToTry() {
        assertThat(patterns).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("org.mangomoment.classifier.HostileTexts#pieces")
    void noPatternLooksAtALongTextMoreOftenThanItsLengthAllows(String piece) {
        var looks = new HashMap<String, Long>();
        var growing = new ArrayList<String>();
        patterns.forEach((name, pattern) -> {
            long once = looks(pattern, HostileTexts.ofLength(piece, SHORT));
            long twice = looks(pattern, HostileTexts.ofLength(piece, 2 * SHORT));
            looks.put(name, twice);
            if (isTooMuch(once, twice, 2 * SHORT, MOST_GROWTH)) {
                growing.add(name + ": " + once + " looks, for a text twice as long " + twice);
            }
        });
        assertThat(growing).isEmpty();
        looks.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_BUSY)
                .forEach(busy -> {
                    long many = looks(
                            Objects.requireNonNull(patterns.get(busy.getKey())), HostileTexts.ofLength(piece, LONG));
                    var growth = (double) LONG / (2 * SHORT) * MOST_GROWTH / 2;
                    assertThat(isTooMuch(busy.getValue(), many, LONG, growth))
                            .as(
                                    "%s: %s looks, for a text of %s characters %s",
                                    busy.getKey(), busy.getValue(), LONG, many)
                            .isFalse();
                });
    }

    /// Small figures grow by a beginning and an end alone.
    private static boolean isTooMuch(long before, long after, int length, double growth) {
        return after > (long) MOST_LOOKS * length || (after > before * growth && after > 10L * length);
    }

    private static long looks(Pattern pattern, String hostile) {
        var text = new CountingText(hostile, (long) MOST_LOOKS * hostile.length());
        try {
            for (var matcher = pattern.matcher(text); matcher.find(); ) {
                // only the looking counts
            }
        } catch (TooOften _) {
            return text.looks;
        }
        return text.looks;
    }

    private static Map<String, Pattern> patterns() {
        var found = new LinkedHashMap<String, Pattern>();
        for (var type : classes()) {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isEnumConstant()) {
                    collect(type.getSimpleName() + "." + field.getName(), value(field, null), found);
                }
            }
        }
        return found;
    }

    private static void collect(String name, @Nullable Object value, Map<String, Pattern> found) {
        switch (value) {
            case null -> {}
            case Pattern pattern -> found.put(name, pattern);
            case List<?> list -> {
                for (int at = 0; at < list.size(); at++) {
                    collect(name + "[" + at + "]", list.get(at), found);
                }
            }
            default -> {
                if (value.getClass().getName().startsWith("org.mangomoment.classifier.identifier.")) {
                    for (var field : value.getClass().getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                            collect(name, value(field, value), found);
                        }
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes() {
        var root = Path.of(ClassifierMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(root)) {
            var classes = new ArrayList<Class<?>>();
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                var name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.endsWith("package-info")) {
                    classes.add(Class.forName(name));
                }
            }
            return classes;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class CountingText implements CharSequence {
        private final String text;
        private final long most;
        private long looks;

        CountingText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
