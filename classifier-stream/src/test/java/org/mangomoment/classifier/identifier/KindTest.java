package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void whatIsKnownByItsFormIsStrongerThanANameAndWhatAPersonHidIsWeakest() {
        assertThat(Kind.EMAIL).isLessThan(Kind.NAME);
        assertThat(Kind.DATE).isLessThan(Kind.NAME);
        assertThat(Kind.NAME).isLessThan(Kind.PLACE);
        assertThat(Kind.values()).endsWith(Kind.HIDDEN);
    }

    @Test
    void everyKindHasAnIdOfItsOwn() {
        assertThat(Kind.values()).extracting(Kind::id).doesNotHaveDuplicates();
    }
}
