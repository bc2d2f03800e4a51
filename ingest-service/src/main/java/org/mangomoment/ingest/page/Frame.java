package org.mangomoment.ingest.page;

import org.mangomoment.runtime.http.Assets;
import org.mangomoment.runtime.web.Messages;

/// What surrounds every page.
///
/// @param words  the words of the reader's language
/// @param path   the page's own path, for the links to the other languages
/// @param shared the look that all services share
/// @param own    files of this service
public record Frame(Messages words, String path, Assets shared, Assets own) {
    /// A sentence in the reader's language.
    public String say(String key) {
        return words.say(key);
    }

    /// A sentence with its places filled.
    public String say(String key, Object filling) {
        return words.say(key, filling);
    }
}
