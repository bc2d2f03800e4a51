package org.mangomoment.search.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = PasswordRules.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd1234",
                "passwordpassword",
                "Welkom2026!!",
                "wachtwoord123",
                "Mangomoment1!",
                "123456789012",
                "2026-11-28-2026-11-28",
                "aaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "abcdefghijklmnop",
                "qwertyuiop123",
                "azertyuiopqsd",
                "ABCDEFGHIJKL!",
                "unbelievable",
                "1qaz2wsx3edc",
                "iloveyou2012"
            })
    void whatManyPeopleTakeIsRefused(String password) {
        assertThat(rules.flaws("rita", password)).containsExactly(AccountProblem.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an.peeters-2026",
                "an.peetersan.peeters",
                "AN.PEETERS!!!!",
                "!!an.peeters12",
                "an.peeterspassword"
            })
    void theNameIsNoPassword(String password) {
        assertThat(rules.flaws("an.peeters", password)).containsExactly(AccountProblem.PASSWORD_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long password",
                "quiet lamps hum at night",
                "de kat krabt de krullen",
                "vBq8-xR2m-Lw7z",
                "blauwe fiets onder trap",
                "rita loves her tea at four",
                "пароль из шести слов",
                "密码是一二三四五六七八九十"
            })
    void longOnesThatNobodyTriesFirstAreTaken(String password) {
        assertThat(rules.flaws("rita", password)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCount() {
        assertThat(rules.flaws("rita", "elf tekens.")).containsExactly(AccountProblem.PASSWORD_LENGTH);
        assertThat(rules.flaws("rita", "🦊🐌🦉🐟🦋🐢")).containsExactly(AccountProblem.PASSWORD_LENGTH);
        assertThat(rules.flaws("rita", "x".repeat(201))).containsExactly(AccountProblem.PASSWORD_LENGTH);
    }
}
