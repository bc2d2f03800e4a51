package org.mangomoment.ingest.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// All that the pages say in one language. Thread-safe.
public final class Messages {
    /// The languages of the pages, ISO 639-1.
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private final Locale locale;
    private final Properties sentences;

    private Messages(Locale locale, Properties sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /// Reads the words of a language from the class path.
    static Messages read(String language) {
        var sentences = new Properties();
        try (var file = Messages.class.getResourceAsStream(language + ".properties")) {
            if (file == null) {
                throw new IllegalArgumentException("There are no pages in '" + language + "'.");
            }
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Messages(Locale.of(language), sentences);
    }

    /// nl or en.
    public String language() {
        return locale.getLanguage();
    }

    /// For dates and numbers.
    public Locale locale() {
        return locale;
    }

    /// A sentence, with its places filled.
    ///
    /// @throws IllegalArgumentException when the language lacks it
    public String say(String key, Object... filling) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no '" + key + "' in '" + language() + "'.");
        }
        return filling.length == 0 ? sentence : new MessageFormat(sentence, locale).format(filling);
    }
}
