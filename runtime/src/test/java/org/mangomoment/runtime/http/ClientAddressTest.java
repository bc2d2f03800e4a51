package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.settings.Settings;

/// Who is believed about whom.
class ClientAddressTest {
    private static final ClientAddress BEHIND_TWO = new ClientAddress(List.of("127.0.0.1", "10.0.0.0/8", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.9 | 198.51.100.1                          | 192.0.2.9    | a stranger's word",
                "127.0.0.1 | 198.51.100.1                          | 198.51.100.1 | the proxy's word",
                "127.0.0.1 | 203.0.113.5, 198.51.100.1             | 198.51.100.1 | what the client claimed before it",
                "127.0.0.1 | 127.0.0.1, 198.51.100.1               | 198.51.100.1 | a claim to be the proxy",
                "127.0.0.1 | 203.0.113.5, 198.51.100.1, 10.1.2.3   | 198.51.100.1 | two proxies",
                "127.0.0.1 | 10.9.9.9                              | 10.9.9.9     | somebody within",
                "127.0.0.1 | 198.51.100.1:4711                     | 198.51.100.1 | with a port",
                "127.0.0.1 | [2001:db8::1]:4711                    | 2001:db8:0:0:0:0:0:1 | of version 6, with a port",
                "127.0.0.1 | 2001:db8::1                           | 2001:db8:0:0:0:0:0:1 | of version 6",
                "127.0.0.1 | ::ffff:198.51.100.1                   | 198.51.100.1 | version 4 in the dress of 6",
                "127.0.0.1 | unknown                               | 127.0.0.1    | nobody",
                "127.0.0.1 | 198.51.100.1, unknown                 | 127.0.0.1    | nobody, and a claim",
                "127.0.0.1 | 198.51.100.1,                         | 127.0.0.1    | an empty word",
                "127.0.0.1 | example.org                           | 127.0.0.1    | a name, which is not looked up",
                "fd00::1   | 198.51.100.1                          | 198.51.100.1 | a proxy of version 6",
                "11.0.0.1  | 198.51.100.1                          | 11.0.0.1     | outside the range",
            })
    void theClientIsTheRightmostAddressThatIsNotTrusted(String peer, String forwardedFor, String client, String what) {
        assertThat(BEHIND_TWO.of(peer, headers(forwardedFor))).as(what).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneListInTheirOrder() {
        assertThat(BEHIND_TWO.of("127.0.0.1", headers("203.0.113.5", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
        assertThat(BEHIND_TWO.of("127.0.0.1", headers("198.51.100.1", "10.1.2.3")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void withoutTrustedProxiesNobodyIsBelieved() {
        assertThat(new ClientAddress(List.of()).of("127.0.0.1", headers("198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void noOtherHeaderIsBelieved() {
        var spoofed = Map.of(
                "Forwarded", List.of("for=203.0.113.5"),
                "X-Real-IP", List.of("203.0.113.5"),
                "X-Client-IP", List.of("203.0.113.5"));
        assertThat(BEHIND_TWO.of("127.0.0.1", name -> spoofed.getOrDefault(name, List.of())))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example.org", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "*", "", "localhost"})
    void aTrustedProxyIsAnAddressOrARange(String wrong) {
        assertThatThrownBy(() -> settings(null, List.of("127.0.0.1", wrong)))
                .hasMessageContaining("trusted-proxies")
                .hasMessageContaining("10.0.0.0/8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories.example.org",
                "https://example.org/stories",
                "https://example.org/?a",
                "ftp://example.org",
                "https://",
                "https://me@example.org",
                "/pages"
            })
    void aPublicAddressHasAHostAndNoPath(String wrong) {
        assertThatThrownBy(() -> settings(wrong, List.of())).hasMessageContaining("https://stories.example.org");
    }

    @Test
    void aPublicAddressMayEndWithASlashAndAnEmptyOneIsNone() {
        assertThat(settings("HTTPS://stories.example.org:8443/", List.of()))
                .extracting(HttpSettings::publicAddress, HttpSettings::isHttps)
                .containsExactly(URI.create("https://stories.example.org:8443"), true);
        assertThat(settings("", List.of()).publicAddress()).isNull();
        assertThat(settings("http://localhost:8080", List.of()).isHttps()).isFalse();
    }

    private static HttpSettings settings(@Nullable String publicAddress, List<String> trustedProxies) {
        return new HttpSettings(
                "127.0.0.1",
                0,
                publicAddress == null ? null : uri(publicAddress),
                1000,
                50,
                trustedProxies,
                Settings.read(SendingLimits.class, "http-sending", Map.of()));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("no address; expected as https://stories.example.org", wrong);
        }
    }

    private static ClientAddress.Headers headers(String... forwardedFor) {
        return name -> name.equals("X-Forwarded-For") ? List.of(forwardedFor) : List.of();
    }
}
