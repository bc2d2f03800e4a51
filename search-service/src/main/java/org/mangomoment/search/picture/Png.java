package org.mangomoment.search.picture;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/// A picture as PNG, made of its SVG file, so that both show the same. One is drawn at a time, and a large one
/// with fewer pixels, so that pictures never take much memory.
public final class Png {
    /// Pixels for one of the picture's own: 288 to the inch, enough for print at the size of a page.
    private static final double SCALE = 3;

    private static final double MOST_PIXELS = 12_000_000;

    private Png() {}

    /// Its bytes.
    public static synchronized byte[] of(Picture picture) {
        var svg = Svg.file(picture).written().getBytes(StandardCharsets.UTF_8);
        var drawing = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()),
                "an SVG file that was just written");
        var scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / picture.width() / picture.height()));
        var image = new BufferedImage(
                (int) (picture.width() * scale), (int) (picture.height() * scale), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        try {
            sharpen(pen);
            pen.scale(scale, scale);
            drawing.render(null, pen);
        } finally {
            pen.dispose();
        }
        return bytes(image);
    }

    private static void sharpen(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
