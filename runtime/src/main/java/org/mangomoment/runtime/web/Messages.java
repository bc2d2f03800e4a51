package org.mangomoment.runtime.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Every sentence of a service's pages in one language, from a file `LANGUAGE.properties`. Immutable.
public final class Messages {
    /// The languages of the pages, ISO 639-1: the one of most readers first.
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private final Locale locale;
    private final Map<String, String> sentences;

    private Messages(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Map.copyOf(sentences);
    }

    /// Reads the sentences of a language.
    ///
    /// @param folder where the files are on the class path
    public static Messages read(String folder, String language) {
        var file = folder + "/" + language + ".properties";
        try (var in = Messages.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no '" + file + "' on the class path.");
            }
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(
                    Locale.of(language),
                    read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty)));
        } catch (IOException failed) {
            throw new UncheckedIOException("'" + file + "' cannot be read", failed);
        }
    }

    /// ISO 639-1.
    public String language() {
        return locale.getLanguage();
    }

    /// For numbers and dates.
    public Locale locale() {
        return locale;
    }

    /// A sentence; `{0}`, `{1}`, … become the values.
    ///
    /// @throws IllegalArgumentException when there is no such sentence
    public String say(String key, Object... values) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no sentence '" + key + "' in '" + language() + "'.");
        }
        return values.length == 0 ? sentence : filled(sentence, values);
    }

    /// The name of a value of a field, or the value itself when it has no name, as with channels and years.
    public String value(String field, String value) {
        var named = sentences.get(field + "." + value);
        return named == null ? value : named;
    }

    /// Every key.
    public List<String> keys() {
        return sentences.keySet().stream().sorted().toList();
    }

    /// Sentences whose key begins with a prefix, by the rest of their key: what a script needs to say.
    public Map<String, String> under(String prefix) {
        return sentences.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private String filled(String sentence, Object... values) {
        return new MessageFormat(sentence.replace("'", "''"), locale)
                .format(Arrays.copyOf(values, values.length, Object[].class));
    }
}
