package org.mangomoment.search.page.insights;

import io.javalin.http.Context;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.picture.Png;
import org.mangomoment.search.picture.Svg;

/// Answers with pictures as files.
final class PictureFiles {
    private PictureFiles() {}

    /// As SVG.
    ///
    /// @param name of the file, without `.svg`
    static void svg(Context context, Picture picture, String name) {
        context.contentType("image/svg+xml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".svg\"")
                .result(Svg.file(picture).written());
    }

    /// As PNG.
    ///
    /// @param name of the file, without `.png`
    static void png(Context context, Picture picture, String name) {
        context.contentType("image/png")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".png\"")
                .result(Png.of(picture));
    }
}
