package org.mangomoment.ingest.page;

import org.mangomoment.runtime.http.Assets;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.runtime.web.PageFrame;

/// What surrounds every page.
///
/// @param words  the sentences of the reader's language
/// @param path   the page's own path, for the links to the other languages
/// @param shared the look that all services share
/// @param own    files of this service
public record Frame(Messages words, String path, Assets shared, Assets own) implements PageFrame {}
