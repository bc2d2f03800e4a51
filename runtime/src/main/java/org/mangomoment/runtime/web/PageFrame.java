package org.mangomoment.runtime.web;

/// What surrounds the content of a page and knows the reader's language. Each service adds what its pages need.
public interface PageFrame {
    /// The sentences of the reader's language.
    Messages words();

    /// A sentence; `{0}`, `{1}`, … become the values.
    default String say(String key, Object... values) {
        return words().say(key, values);
    }

    /// ISO 639-1 code of the page.
    default String language() {
        return words().language();
    }
}
