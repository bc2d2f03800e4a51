package org.mangomoment.search.export;

import java.time.Instant;
import org.mangomoment.search.codebook.CodebookView;

/// One handing over, as its file may say.
///
/// @param id       of the export, a UUID
/// @param by       account name of whoever exports
/// @param at       when it began
/// @param order    with its search as strangers may read it
/// @param whole    whether that search says all that was asked; otherwise an ellipsis stands for what is not named
/// @param codebook the codebook in use
public record Handover(String id, String by, Instant at, ExportOrder order, boolean whole, CodebookView codebook) {}
