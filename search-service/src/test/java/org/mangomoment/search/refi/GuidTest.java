package org.mangomoment.search.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuidTest {
    /// RFC 9562, A.4: the namespace of domain names, and www.example.com.
    @Test
    void aGuidOfANameIsThatOfTheStandard() {
        assertThat(Guid.version5(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void theSameThingAlwaysHasTheSameGuid() {
        assertThat(Guid.of("dimension", "respect"))
                .isEqualTo(Guid.of("dimension", "respect"))
                .isNotEqualTo(Guid.of("dimension", "family"))
                .isNotEqualTo(Guid.of("source", "respect"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }
}
