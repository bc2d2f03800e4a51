package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopLevelDomainsTest {
    private final TopLevelDomains domains = TopLevelDomains.read();

    @ParameterizedTest
    @ValueSource(strings = {"be", "NL", "vlaanderen", "museum", "care"})
    void anOfficialEndingIsKnown(String ending) {
        assertThat(domains.has(ending)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "co.uk", "", "github.io", "fijn"})
    void whatIsNoLastPartIsNot(String ending) {
        assertThat(domains.has(ending)).isFalse();
    }
}
