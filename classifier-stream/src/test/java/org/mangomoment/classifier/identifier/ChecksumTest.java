package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksumTest {

    @Test
    void belgianNationalNumbersAreCheckedForBothCenturies() {
        assertThat(Checksum.isBelgianNationalNumber("85073003328")).isTrue();
        assertThat(Checksum.isBelgianNationalNumber("17073003384")).isTrue();
        assertThat(Checksum.isBelgianNationalNumber("85073003329")).isFalse();
    }

    @Test
    void dutchAndBritishNumbersAreChecked() {
        assertThat(Checksum.isDutchServiceNumber("111222333")).isTrue();
        assertThat(Checksum.isDutchServiceNumber("111222334")).isFalse();
        assertThat(Checksum.isNhsNumber("9434765919")).isTrue();
        assertThat(Checksum.isNhsNumber("9434765918")).isFalse();
    }

    @Test
    void accountsAndCardsAreChecked() {
        assertThat(Checksum.isIban("BE68539007547034")).isTrue();
        assertThat(Checksum.isIban("NL91ABNA0417164300")).isTrue();
        assertThat(Checksum.isIban("NL91ABNA0417164301")).isFalse();
        assertThat(Checksum.isCardNumber("4111111111111111")).isTrue();
        assertThat(Checksum.isCardNumber("4111111111111112")).isFalse();
    }
}
