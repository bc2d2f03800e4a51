package org.mangomoment.search.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// A picture on a page, as SVG and as PNG.
class PictureTest {
    private static final Picture PICTURE = new Picture(
            100,
            40,
            "Two <b> & \"three\"",
            List.of(
                    new Shape.Box(10, 10, 30, 20, Look.series(0)),
                    new Shape.Link("/?q=a&b=<", "a & b", List.of(new Shape.Disc(new Point(70, 20), 8, Look.series(1)))),
                    new Shape.Text(new Point(2, 38), Anchor.START, "</text><script>", Look.TEXT)));

    @Test
    void whatPeopleWroteStaysTextAndOnlyThePageHasLinks() throws Exception {
        for (var svg : List.of(Svg.onPage(PICTURE), Svg.file(PICTURE))) {
            var read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.written().getBytes(StandardCharsets.UTF_8)));
            assertThat(read.getElementsByTagName("script").getLength()).isZero();
            assertThat(read.getElementsByTagName("a").getLength()).isEqualTo(svg.page() ? 1 : 0);
            assertThat(read.getDocumentElement().getAttribute("aria-label")).isEqualTo(PICTURE.title());
            assertThat(read.getElementsByTagName("text").item(0).getTextContent())
                    .isEqualTo("</text><script>");
        }
    }

    @Test
    void thePngShowsWhatTheSvgShowsInTheColoursOfTheFile() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(PICTURE)));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(120);
        assertThat(image.getRGB(75, 60)).isEqualTo(0xFF4B7FB5);
        assertThat(image.getRGB(210, 60)).isEqualTo(0xFFD08A2E);
        assertThat(image.getRGB(150, 10)).isEqualTo(0xFFFFFFFF);
        var written = 0;
        for (var across = 0; across < 300; across++) {
            for (var down = 96; down < 120; down++) {
                written += (image.getRGB(across, down) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        assertThat(written).as("dark pixels of letters").isGreaterThan(100);
    }

    @Test
    void aLongPictureHasFewerPixels() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(new Picture(760, 30_000, "long", List.of()))));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(11_000_000L, 12_000_000L);
        assertThat((double) image.getHeight() / image.getWidth()).isBetween(39.0, 40.0);
    }

    @Test
    void roundValuesStandOnTheAxis() {
        assertThat(Plot.round(8, 4)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
        assertThat(Plot.round(1, 4)).containsExactly(0.0, 0.5, 1.0);
        assertThat(Plot.round(137, 4)).containsExactly(0.0, 50.0, 100.0);
        assertThat(Plot.round(2, 4)).as("whole ones").containsExactly(0.0, 1.0, 2.0);
    }
}
