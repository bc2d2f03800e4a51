package org.mangomoment.search.export;

import org.mangomoment.schemas.ExportManifest;

/// One export as it stands now.
///
/// @param id        a UUID
/// @param handed    stories that left, also when it did not end
/// @param withdrawn of these, those that were withdrawn since
public record KnownExport(String id, ExportManifest manifest, long handed, long withdrawn) {}
