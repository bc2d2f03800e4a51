package org.mangomoment.classifier.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the English model says about the words of a passage; it reads a sentence only when somebody asks about a word
/// of it.
final class Labels {
    private static final int LONGEST_WORD = 120;

    private final Passage passage;
    private final PersonRecogniser recogniser;
    private final int[] sentences;
    private final Map<Integer, List<PersonRecogniser.Entity>> read = new HashMap<>();

    Labels(Passage passage, PersonRecogniser recogniser) {
        this.passage = passage;
        this.recogniser = recogniser;
        this.sentences = sentences(passage);
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

    private List<PersonRecogniser.Entity> of(int index) {
        var token = passage.tokens().get(index);
        return read.computeIfAbsent(sentences[index], this::read).stream()
                .filter(entity -> entity.start() < token.end() && token.start() < entity.end())
                .toList();
    }

    private List<PersonRecogniser.Entity> read(int sentence) {
        int start = -1;
        int end = 0;
        for (int i = 0; i < sentences.length; i++) {
            if (sentences[i] == sentence) {
                start = start < 0 ? passage.tokens().get(i).start() : start;
                end = passage.tokens().get(i).end();
            }
        }
        int from = start;
        int to = end < passage.text().length() ? end + 1 : end;
        var text = passage.text().substring(from, to);
        if (hasEndlessWord(text)) {
            return List.of();
        }
        return recogniser.in(text).stream()
                .map(entity -> new PersonRecogniser.Entity(entity.start() + from, entity.end() + from, entity.label()))
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

    /// The sentence of each word: a new one after a full stop, an exclamation or question mark, or a new line.
    private static int[] sentences(Passage passage) {
        var numbers = new int[passage.tokens().size()];
        for (int i = 1; i < numbers.length; i++) {
            var gap = passage.text()
                    .substring(
                            passage.tokens().get(i - 1).end(),
                            passage.tokens().get(i).start());
            boolean breaks = passage.tokens().get(i).starts() && gap.chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
            numbers[i] = numbers[i - 1] + (breaks ? 1 : 0);
        }
        return numbers;
    }
}
