package org.mangomoment.search.page.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Decoder;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    void aReaderReadsTheAddress() throws Exception {
        var address = "https://stories.example.org/i/AAECAwQFBgcICQoLDA0ODw";
        var code = QrCode.of(URI.create(address));
        var dark = new boolean[code.size() - 2 * QUIET][code.size() - 2 * QUIET];
        var modules = MODULE.matcher(code.path()).results().toList();
        modules.forEach(module ->
                dark[Integer.parseInt(module.group(2)) - QUIET][Integer.parseInt(module.group(1)) - QUIET] = true);
        assertThat(MODULE.matcher(code.path()).replaceAll("")).isEmpty();
        assertThat(new Decoder().decode(dark).getText()).isEqualTo(address);
    }
}
