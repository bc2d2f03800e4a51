package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mangomoment.classifier.budget.GivenUp;

/// What the English model says about the words of a passage; it reads a sentence only when somebody asks about a word
/// of it.
final class Labels {
    private static final int LONGEST_WORD = 120;
    private static final int LONGEST_SENTENCE = 200;

    private final TokenizedText passage;
    private final PersonRecognizer recogniser;
    private final int[] sentences;
    private final List<Integer> firsts;
    private final Map<Integer, List<PersonRecognizer.Entity>> read = new HashMap<>();

    Labels(TokenizedText passage, PersonRecognizer recogniser) {
        this.passage = passage;
        this.recogniser = recogniser;
        this.firsts = firsts(passage);
        this.sentences = sentences(passage.tokens().size(), firsts);
    }

    /// Whether the model takes the word for a person's name or a part of one.
    boolean isPerson(int index) {
        return of(index).stream().anyMatch(entity -> entity.label().equals("PERSON"));
    }

    /// Whether the model takes the word for a place's name or a part of one.
    boolean isPlace(int index) {
        return of(index).stream().anyMatch(entity -> entity.label().equals("LOCATION"));
    }

    /// Whether the model takes the word for an organisation's name or a part of one.
    boolean isOrganisation(int index) {
        return of(index).stream().anyMatch(entity -> entity.label().equals("ORGANIZATION"));
    }

    /// Whether the model takes the word for a part of a longer name of a place or organisation.
    boolean isInsidePlaceOrOrganisation(int index) {
        var token = passage.tokens().get(index);
        return of(index).stream()
                .anyMatch(entity -> !entity.label().equals("PERSON")
                        && entity.end() - entity.start() > token.text().length() + 2);
    }

    private List<PersonRecognizer.Entity> of(int index) {
        var token = passage.tokens().get(index);
        return read.computeIfAbsent(sentences[index], this::read).stream()
                .filter(entity -> entity.start() < token.end() && token.start() < entity.end())
                .toList();
    }

    private List<PersonRecognizer.Entity> read(int sentence) {
        GivenUp.check();
        int from = passage.tokens().get(firsts.get(sentence)).start();
        int next = sentence + 1 < firsts.size() ? firsts.get(sentence + 1) : sentences.length;
        int end = passage.tokens().get(next - 1).end();
        int to = end < passage.text().length() ? end + 1 : end;
        var text = passage.text().substring(from, to);
        if (hasEndlessWord(text)) {
            return List.of();
        }
        return recogniser.in(text).stream()
                .map(entity -> new PersonRecognizer.Entity(entity.start() + from, entity.end() + from, entity.label()))
                .toList();
    }

    /// The model's time grows with the square of a word's length.
    private static boolean hasEndlessWord(String text) {
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            length = Character.isWhitespace(text.charAt(at)) ? 0 : length + 1;
            if (length > LONGEST_WORD) {
                return true;
            }
        }
        return false;
    }

    /// The first word of each sentence: a new one after a full stop, an exclamation or question mark, or a new
    /// line, and where a sentence has no end.
    private static List<Integer> firsts(TokenizedText passage) {
        var firsts = new ArrayList<Integer>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (firsts.isEmpty() || i - firsts.getLast() >= LONGEST_SENTENCE || isBreak(passage, i)) {
                firsts.add(i);
            }
        }
        return firsts;
    }

    private static boolean isBreak(TokenizedText passage, int i) {
        var token = passage.tokens().get(i);
        return token.starts()
                && passage.text()
                        .substring(passage.tokens().get(i - 1).end(), token.start())
                        .chars()
                        .anyMatch(c -> ".!?\n".indexOf(c) >= 0);
    }

    /// The sentence of each word.
    private static int[] sentences(int words, List<Integer> firsts) {
        var numbers = new int[words];
        int sentence = -1;
        for (int i = 0; i < words; i++) {
            sentence += (sentence + 1 < firsts.size() && firsts.get(sentence + 1) == i) ? 1 : 0;
            numbers[i] = sentence;
        }
        return numbers;
    }
}
