package org.mangomoment.search.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mangomoment.search.account.House.HERE;
import static org.mangomoment.search.account.House.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guessing ends soon, and shuts nobody out who has been here before.
class SignInLimitsTest {
    private static final String OUTSIDE = "198.51.100.7";

    private final House house = new House();

    @BeforeEach
    void registerRita() {
        house.accounts.register("rita", Role.REVIEWER, PASSWORD, null);
    }

    @Test
    void anOutsiderIsToldToWaitAndTheColleagueElsewhereIsNot() {
        guess("rita", OUTSIDE, SignInLimits.OF_A_NAME_AT_AN_ADDRESS);
        assertThat(house.signIn("rita", PASSWORD, House.from(OUTSIDE))).isInstanceOf(SignIn.TooMany.class);
        assertThat(house.signIn("rita", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.SignedIn.class);
        house.clock.pass(Attempts.WINDOW.plusSeconds(1));
        assertThat(house.signIn("rita", PASSWORD, House.from(OUTSIDE))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void aKnownBrowserGetsInAlthoughItsNameAndItsAddressAreLocked() {
        var known = house.signedIn("rita", House.from(HERE));
        lockEverywhere("rita");
        guess("somebody-else", HERE, SignInLimits.OF_AN_ADDRESS);
        assertThat(house.signIn("rita", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.TooMany.class);
        assertThat(house.signIn("rita", PASSWORD, House.from("203.0.113.9"))).isInstanceOf(SignIn.TooMany.class);

        assertThat(house.door.session(known.session().secret())).isPresent();
        assertThat(house.signIn("rita", PASSWORD, House.with(known.device(), HERE)))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(house.signIn("rita", "wrong", House.with(known.device(), HERE)))
                .isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aKnownBrowserIsKnownToALaterProcessAndTheLogHoldsItsHashOnly() {
        var device = house.signedIn("rita", House.from(HERE)).device();
        assertThat(house.log)
                .noneMatch(record -> record.value() != null
                        && new String(record.value(), StandardCharsets.ISO_8859_1).contains(device));
        var later = house.restarted();
        for (var guess = 0; guess < SignInLimits.OF_A_NAME_AT_AN_ADDRESS; guess++) {
            later.signIn("rita", "guess " + guess, House.from(HERE));
        }
        assertThat(later.signIn("rita", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.TooMany.class);
        assertThat(later.signIn("rita", PASSWORD, House.with(device, HERE))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void aStolenOrInventedDeviceMayGuessNoOftenerThanOthers() {
        var known = house.signedIn("rita", House.from(HERE)).device();
        for (var guess = 0; guess < SignInLimits.OF_A_DEVICE; guess++) {
            assertThat(house.signIn("rita", "guess " + guess, House.with(known, OUTSIDE)))
                    .isInstanceOf(SignIn.Refused.class);
        }
        assertThat(house.signIn("rita", PASSWORD, House.with(known, OUTSIDE))).isInstanceOf(SignIn.TooMany.class);

        for (var guess = 0; guess < SignInLimits.OF_A_NAME_AT_AN_ADDRESS; guess++) {
            house.signIn(
                    "rita", "guess " + guess, House.with(Integer.toString(guess).repeat(43), OUTSIDE));
        }
        assertThat(house.signIn("rita", PASSWORD, House.with("a".repeat(43), OUTSIDE)))
                .isInstanceOf(SignIn.TooMany.class);
    }

    @Test
    void aDeviceOfOneColleagueIsNoneOfAnothersAndServesBothOfOneBrowser() {
        house.accounts.register("ruben", Role.REVIEWER, PASSWORD, null);
        var ritas = house.signedIn("rita", House.from(HERE)).device();
        lockEverywhere("ruben");
        assertThat(house.signIn("ruben", PASSWORD, House.with(ritas, HERE))).isInstanceOf(SignIn.TooMany.class);
        house.clock.pass(Attempts.WINDOW.plusSeconds(1));
        assertThat(house.signedIn("ruben", House.with(ritas, HERE)).device()).isEqualTo(ritas);
        assertThat(house.signedIn("ruben", House.with("invented".repeat(5) + "abc", HERE))
                        .device())
                .doesNotContain("invented");
    }

    @Test
    void unknownNamesAreLimitedAsKnownOnesAre() {
        for (var name : new String[] {"rita", "nobody"}) {
            guess(name, OUTSIDE, SignInLimits.OF_A_NAME_AT_AN_ADDRESS);
            assertThat(house.signIn(name, "wrong", House.from(OUTSIDE)))
                    .as(name)
                    .isEqualTo(new SignIn.TooMany((int) Attempts.WINDOW.toSeconds() + 1));
        }
    }

    @Test
    void everyNameCostsOnePasswordCheckOfTheSameStrength() {
        house.accounts.register("sam", Role.STEWARD, PASSWORD, null);
        house.invited("ina", Role.REVIEWER);
        house.accounts.register("dora", Role.REVIEWER, PASSWORD, null);
        house.colleagues.disable("dora", "sam");
        assertThat(Passwords.iterations(new Properties())).isEqualTo(600_000);
        var strength = "pbkdf2-sha256:" + Passwords.iterations(System.getProperties()) + ":";
        for (var name : new String[] {"rita", "nobody", "ina", "dora", "Not A Name", "x".repeat(5_000), ""}) {
            house.checked.clear();
            assertThat(house.signIn(name, "wrong", House.from(HERE))).isEqualTo(new SignIn.Refused());
            assertThat(house.checked).as(name).singleElement().asString().startsWith(strength);
        }
    }

    @Test
    void manyAttemptsAtOnceAreNoMoreThanOneAfterAnother() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SignIn> guess = () -> house.signIn("rita", "guess", House.from(OUTSIDE));
            var answers = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(_ -> guess).toList());
            var refused = 0;
            for (var answer : answers) {
                refused += answer.get() instanceof SignIn.Refused ? 1 : 0;
            }
            assertThat(refused).isEqualTo(SignInLimits.OF_A_NAME_AT_AN_ADDRESS);
        }
    }

    @Test
    void aRightPasswordForgivesTheSlipsBefore() {
        guess("rita", HERE, SignInLimits.OF_A_NAME_AT_AN_ADDRESS - 1);
        house.signedIn("rita", House.from(HERE));
        guess("rita", HERE, SignInLimits.OF_A_NAME_AT_AN_ADDRESS - 1);
        assertThat(house.signIn("rita", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void oneNetworkOfTheNewAddressesIsOneAddress() {
        var limits = new SignInLimits(house.clock);
        for (var attempt = 0; attempt < SignInLimits.OF_A_NAME_AT_AN_ADDRESS; attempt++) {
            assertThat(limits.begin(limits.stranger("rita", "2001:db8:1:2::" + attempt)))
                    .isZero();
        }
        assertThat(limits.begin(limits.stranger("rita", "2001:db8:1:2:ffff::1")))
                .isPositive();
        assertThat(limits.begin(limits.stranger("rita", "2001:db8:1:3::1"))).isZero();
    }

    @Test
    void anAddressIsCountedOverAllNamesAndANameOverAllAddresses() {
        var limits = new SignInLimits(house.clock);
        for (var attempt = 0; attempt < SignInLimits.OF_AN_ADDRESS; attempt++) {
            assertThat(limits.begin(limits.stranger("name-" + attempt, OUTSIDE)))
                    .isZero();
        }
        assertThat(limits.begin(limits.stranger("another", OUTSIDE))).isPositive();
        for (var attempt = 0; attempt < SignInLimits.OF_A_NAME; attempt++) {
            assertThat(limits.begin(limits.stranger("rita", "203.0.113." + attempt)))
                    .isZero();
        }
        assertThat(limits.begin(limits.stranger("rita", "203.0.113.250"))).isPositive();
        house.clock.pass(Duration.ofMinutes(16));
        assertThat(limits.begin(limits.stranger("rita", "203.0.113.250"))).isZero();
    }

    private void guess(String name, String address, int times) {
        for (var guess = 0; guess < times; guess++) {
            var _ = house.signIn(name, "guess " + guess, House.from(address));
        }
    }

    private void lockEverywhere(String name) {
        for (var address = 0; address < SignInLimits.OF_A_NAME / SignInLimits.OF_A_NAME_AT_AN_ADDRESS; address++) {
            guess(name, "198.51.100." + address, SignInLimits.OF_A_NAME_AT_AN_ADDRESS);
        }
    }
}
