package org.mangomoment.classifier.names;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Names that are words too, known by the names around them: in one list with a name ("Sam, Faith and Joy"), or used
/// as a name elsewhere in the text.
final class NamesByNeighbours {
    private static final int COMMONEST_ENGLISH = 10;
    private static final int SHORTEST = 3;
    private static final Set<String> BETWEEN_NAMES = Set.of(",", "&", "/", "+");
    private static final Set<String> ALSO_FIRST_NAMES = Set.of("frans", "ward");

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final Predicate<NameContext> followedAsName;

    /// @param marks          the names found so far
    /// @param followedAsName whether what follows a word follows a name
    NamesByNeighbours(TokenizedText passage, Marks marks, Lexicon lexicon, Predicate<NameContext> followedAsName) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.followedAsName = followedAsName;
    }

    void mark() {
        int words = passage.tokens().size();
        for (int i = 0; i < words; i++) {
            markListed(i, -1);
        }
        for (int i = words - 1; i >= 0; i--) {
            markListed(i, 1);
        }
        markRepeated();
    }

    private void markListed(int index, int direction) {
        if (!marks.isMarked(index)
                && (isPossible(index) || isPossibleInLowerCase(index, direction))
                && (lexicon.isFirstName(passage.tokens().get(index).form())
                        || lexicon.isFirstName(passage.tokens().get(index).asName()))
                && isListedWithName(index, direction)) {
            marks.mark(index, DetectionMethod.LEXICON, "a first name in a list of names");
        }
    }

    private boolean isListedWithName(int index, int direction) {
        if (marks.isMarked(index + direction)) {
            return BETWEEN_NAMES.contains(
                    gap(Math.min(index, index + direction)).strip());
        }
        int beyond = index + 2 * direction;
        return marks.isMarked(beyond)
                && NameContext.AND.contains(
                        passage.tokens().get(index + direction).lower())
                && isOpen(gap(Math.min(index, index + direction)))
                && isOpen(gap(Math.min(index + direction, beyond)));
    }

    /// A name that is a word too beside one that is found in lower case: "peter en josé", not "mijn peter en josé".
    private boolean isPossibleInLowerCase(int index, int direction) {
        var token = passage.tokens().get(index);
        int other = index + 2 * direction;
        var here = new NameContext(passage, index, marks);
        return !token.isCapital()
                && marks.isMarked(other)
                && !passage.tokens().get(other).isCapital()
                && !here.afterOneOf(DutchCues.ARTICLES)
                && !here.afterOneOf(EnglishCues.ARTICLES)
                && !NotNames.has(token.lower())
                && !Titles.isTitle(token.lower())
                && !isCommonest(token.lower());
    }

    /// What stands between a word and the next.
    private String gap(int index) {
        return passage.text()
                .substring(
                        passage.tokens().get(index).end(),
                        passage.tokens().get(index + 1).start());
    }

    private static boolean isOpen(String gap) {
        return gap.isBlank() || gap.strip().equals(",");
    }

    private void markRepeated() {
        var names = new HashSet<String>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            var token = passage.tokens().get(i);
            var form = token.form();
            if (marks.isMarked(i)
                    && token.isCapital()
                    && form.length() >= SHORTEST
                    && (lexicon.isFirstName(form) || lexicon.isLastName(form))) {
                names.add(form);
            }
        }
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (!marks.isMarked(i) && names.contains(passage.tokens().get(i).form()) && isPossible(i)) {
                marks.mark(i, DetectionMethod.LEXICON, "a name elsewhere in the text");
            }
        }
    }

    /// Whether the capital may be a name's: at the beginning of a sentence the commonest words are themselves, unless
    /// what follows says otherwise.
    private boolean isPossible(int index) {
        var token = passage.tokens().get(index);
        var here = new NameContext(passage, index, marks);
        if (!token.isCapital()
                || token.hasDigit()
                || (NotNames.has(token.lower()) && !ALSO_FIRST_NAMES.contains(token.lower()))
                || here.isOfSaint()) {
            return false;
        }
        return !token.starts() || !isCommonest(token.lower()) || followedAsName.test(here);
    }

    private boolean isCommonest(String lower) {
        return (lexicon.englishLevel(lower) <= COMMONEST_ENGLISH && lexicon.isEnglishBeforeName(lower))
                || lexicon.dutchClasses(lower).contains(WordClass.FUNCTION_WORD);
    }
}
