package org.mangomoment.classifier.suggestion;

import java.util.List;

/// Reads the words of a text in one language. Placeholders such as `[NAME 1]` are no words.
@FunctionalInterface
public interface WordReader {
    List<Word> read(String text, String language);
}
