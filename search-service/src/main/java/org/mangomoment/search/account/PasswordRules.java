package org.mangomoment.search.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Which passwords a colleague may choose (NIST SP 800-63B, 5.1.1.2): long ones, that are not among the first to be
/// tried. Nothing is asked of capitals, digits and signs. Immutable.
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /// A common word with up to this many characters around it is still one that is tried.
    private static final int AROUND_A_COMMON_WORD = 8;

    /// Shorter names stand in many words.
    private static final int SHORTEST_NAME_LOOKED_FOR = 4;

    private static final int LONGEST_REPEATED = 7;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int LETTERS_THAT_ARE_NO_ROW = 3;
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn");

    private final Set<String> common;

    private PasswordRules(Set<String> common) {
        this.common = common;
    }

    static PasswordRules load() {
        try (var in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PasswordRules(
                    lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException failed) {
            throw new UncheckedIOException("common-passwords.txt cannot be read", failed);
        }
    }

    /// What is wrong with a password for an account; empty when nothing is.
    List<AccountProblem> flaws(String name, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(AccountProblem.PASSWORD_LENGTH);
        }
        var folded = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var withoutName = name.length() < SHORTEST_NAME_LOOKED_FOR ? folded : folded.replace(name, "");
        if (withoutName.length() < folded.length()
                && (withoutName.length() <= AROUND_A_COMMON_WORD || guessable(withoutName))) {
            return List.of(AccountProblem.PASSWORD_NAME);
        }
        return guessable(folded) ? List.of(AccountProblem.PASSWORD_COMMON) : List.of();
    }

    private boolean guessable(String folded) {
        return folded.chars().distinct().count() < FEWEST_DIFFERENT
                || folded.chars().noneMatch(Character::isLetter)
                || isCommon(folded)
                || repeats(folded)
                || runsAlongARow(folded);
    }

    private boolean isCommon(String folded) {
        var core = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return common.contains(folded)
                || (folded.length() - core.length() <= AROUND_A_COMMON_WORD
                        && (common.contains(core) || common.contains(plain(core))));
    }

    /// Letters in place of the digits and signs that look like them.
    private static String plain(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /// Whether it is a short or common piece again and again.
    private boolean repeats(String folded) {
        for (var period = 1; period <= folded.length() / 2; period++) {
            if (folded.startsWith(folded.substring(period))) {
                return period <= LONGEST_REPEATED || isCommon(folded.substring(0, period));
            }
        }
        return false;
    }

    private static boolean runsAlongARow(String folded) {
        var steps = 0;
        for (var at = 1; at < folded.length(); at++) {
            steps += areNeighbours(folded.substring(at - 1, at + 1)) ? 1 : 0;
        }
        return steps >= folded.length() - 1 - LETTERS_THAT_ARE_NO_ROW;
    }

    private static boolean areNeighbours(String pair) {
        var back = new StringBuilder(pair).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(pair) || row.contains(back));
    }
}
