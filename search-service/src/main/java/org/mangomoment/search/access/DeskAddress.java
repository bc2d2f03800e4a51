package org.mangomoment.search.access;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where colleagues reach the desk, for links that are given to others.
///
/// @param told the address of the settings; null when they name none
public record DeskAddress(@Nullable URI told) {
    /// A path below the settings' address, else below the one by which this request came.
    public URI of(Context context, String path) {
        var base = told == null ? URI.create(context.scheme() + "://" + context.host()) : told;
        return base.resolve(path);
    }
}
