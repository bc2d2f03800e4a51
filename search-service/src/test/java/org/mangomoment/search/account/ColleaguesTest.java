package org.mangomoment.search.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mangomoment.search.account.House.HERE;
import static org.mangomoment.search.account.House.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.AccountChange;

/// Who may come in, as a steward decides it.
class ColleaguesTest {
    private static final String OTHER_PASSWORD = "quiet lamps hum at night";

    private final House house = new House();
    private final Colleagues colleagues = house.colleagues;
    private final PasswordLinks links = house.door.links();

    @BeforeEach
    void registerSam() {
        house.accounts.register("sam", Role.STEWARD, PASSWORD, "sam-token");
    }

    @Test
    void anInvitedColleagueSetsAPasswordOnceAndIsIn() {
        var link = house.invited("ina", Role.RESEARCHER);
        assertThat(colleague("ina").state()).isEqualTo(Colleague.State.INVITED);
        assertThat(links.look(link.secret())).isEqualTo(new Joining.Open("ina", Role.RESEARCHER, false));
        assertThat(links.join(link.secret(), "short")).isInstanceOf(Joining.Invalid.class);
        assertThat(links.join(link.secret(), PASSWORD)).isEqualTo(new Joining.Joined("ina"));
        assertThat(links.join(link.secret(), OTHER_PASSWORD)).isInstanceOf(Joining.NotOpen.class);
        assertThat(links.look(link.secret())).isInstanceOf(Joining.NotOpen.class);
        assertThat(house.signedIn("ina", House.from(HERE)).session().reader())
                .isEqualTo(new Reader("ina", Role.RESEARCHER));
        assertThat(colleague("ina").state()).isEqualTo(Colleague.State.ACTIVE);
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsIn() throws Exception {
        var link = house.invited("ina", Role.REVIEWER);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Joining> join = () -> links.join(link.secret(), PASSWORD);
            var joined =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> join).toList());
            var times = 0;
            for (var one : joined) {
                times += one.get() instanceof Joining.Joined ? 1 : 0;
            }
            assertThat(times).isEqualTo(1);
        }
    }

    @Test
    void whatAnotherProcessChangedAMomentAgoStandsAfterAChangeHere() {
        var link = house.invited("ina", Role.REVIEWER);
        links.join(link.secret(), PASSWORD);
        var there = house.beside();
        there.colleagues.enable("ina", "sam");
        colleagues.disable("ina", "sam");
        there.door.own().speak(new Reader("ina", Role.REVIEWER), "en");
        assertThat(there.accounts.find("ina").orElseThrow().getDisabled()).isTrue();
        assertThat(house.restarted().accounts.find("ina").orElseThrow().getDisabled())
                .isTrue();
        assertThat(there.colleagues.invite("ina", Role.STEWARD.id(), "sam")).isInstanceOf(ColleagueAct.Exists.class);
    }

    @Test
    void aLinkEndsAfterSevenDaysAndWhenANewerOneIsMade() {
        var old = house.invited("ina", Role.REVIEWER);
        house.clock.pass(OneTimeLink.VALID.minusSeconds(1));
        assertThat(links.look(old.secret())).isInstanceOf(Joining.Open.class);
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(links.join(old.secret(), PASSWORD)).isInstanceOf(Joining.Expired.class);
        assertThat(colleague("ina").linkUntil()).isNull();

        var fresh = House.link(colleagues.reset("ina", "sam"));
        assertThat(links.look(old.secret())).isInstanceOf(Joining.NotOpen.class);
        assertThat(links.look(fresh.secret())).isEqualTo(new Joining.Open("ina", Role.REVIEWER, false));
    }

    @Test
    void nothingOfALinkOrAPasswordIsInTheLog() {
        var link = house.invited("ina", Role.REVIEWER);
        var _ = links.join(link.secret(), PASSWORD);
        assertThat(house.log)
                .extracting(record -> new String(record.value(), StandardCharsets.ISO_8859_1))
                .isNotEmpty()
                .noneMatch(value -> value.contains(link.secret()) || value.contains(PASSWORD));
        assertThat(link.toString()).doesNotContain(link.secret());
    }

    @Test
    void aDisabledColleagueIsOutAtOnceAndBackWithTheOldPasswordOnly() {
        var session = joined("ina");
        assertThat(house.door.session(session.secret())).isPresent();
        assertThat(colleagues.disable("ina", "sam")).isInstanceOf(ColleagueAct.Done.class);
        assertThat(house.door.session(session.secret())).isEmpty();
        assertThat(house.door.ending(session.secret())).isEqualTo(Ending.DISABLED);
        assertThat(house.signIn("ina", PASSWORD, House.from(HERE))).isEqualTo(new SignIn.Refused());
        assertThat(colleagues.reset("ina", "sam")).isInstanceOf(ColleagueAct.IsDisabled.class);

        assertThat(colleagues.enable("ina", "sam")).isInstanceOf(ColleagueAct.Done.class);
        assertThat(house.door.session(session.secret()))
                .as("a session of before")
                .isEmpty();
        assertThat(house.door.ending(session.secret())).isEqualTo(Ending.OVER);
        assertThat(house.signedIn("ina", House.from(HERE)).session().reader().account())
                .isEqualTo("ina");
    }

    @Test
    void disablingTakesAnOpenInvitationAway() {
        var link = house.invited("ina", Role.REVIEWER);
        var _ = colleagues.disable("ina", "sam");
        assertThat(links.join(link.secret(), PASSWORD)).isInstanceOf(Joining.NotOpen.class);
        var _ = colleagues.enable("ina", "sam");
        assertThat(links.join(link.secret(), PASSWORD)).isInstanceOf(Joining.NotOpen.class);
    }

    @Test
    void aResetEndsPasswordSessionsTokenAndKnownBrowsers() {
        house.accounts.register("ina", Role.REVIEWER, PASSWORD, "ina-token");
        var before = house.signedIn("ina", House.from(HERE));
        var link = House.link(colleagues.reset("ina", "sam"));
        assertThat(house.door.session(before.session().secret())).isEmpty();
        assertThat(house.door.bearer("ina-token")).isEmpty();
        assertThat(house.signIn("ina", PASSWORD, House.from(HERE))).isEqualTo(new SignIn.Refused());
        assertThat(colleague("ina").state()).isEqualTo(Colleague.State.RESET);
        assertThat(links.join(link.secret(), OTHER_PASSWORD)).isEqualTo(new Joining.Joined("ina"));

        for (var guess = 0; guess < SignInLimits.OF_A_NAME_AT_AN_ADDRESS; guess++) {
            var _ = house.signIn("ina", "guess " + guess, House.from(HERE));
        }
        assertThat(house.signIn("ina", OTHER_PASSWORD, House.with(before.device(), HERE)))
                .as("a browser known before the reset")
                .isInstanceOf(SignIn.TooMany.class);
    }

    @Test
    void aRoleHoldsFromTheNextRequestOn() {
        var session = joined("ina");
        var _ = colleagues.changeRole("ina", "steward", "sam");
        assertThat(house.door.session(session.secret()).orElseThrow().reader().role())
                .isEqualTo(Role.STEWARD);
    }

    @Test
    void theLastStewardWhoCanSignInStays() {
        assertThat(colleagues.disable("sam", "operator")).isInstanceOf(ColleagueAct.LastSteward.class);
        assertThat(colleagues.changeRole("sam", "reviewer", "sam")).isInstanceOf(ColleagueAct.LastSteward.class);
        var link = house.invited("sofie", Role.STEWARD);
        assertThat(colleagues.disable("sam", "sofie"))
                .as("sofie has no password yet")
                .isInstanceOf(ColleagueAct.LastSteward.class);
        var _ = links.join(link.secret(), PASSWORD);
        assertThat(colleagues.disable("sam", "sofie")).isInstanceOf(ColleagueAct.Done.class);
        assertThat(colleagues.changeRole("sofie", "reviewer", "sofie")).isInstanceOf(ColleagueAct.LastSteward.class);
    }

    @Test
    void ofTwoStewardsWhoDisableEachOtherAtOnceOneStays() throws Exception {
        house.accounts.register("sofie", Role.STEWARD, PASSWORD, null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ColleagueAct>> both =
                    List.of(() -> colleagues.disable("sam", "sofie"), () -> colleagues.disable("sofie", "sam"));
            for (var act : threads.invokeAll(both)) {
                act.get();
            }
        }
        assertThat(colleagues.all())
                .filteredOn(one -> one.state() == Colleague.State.ACTIVE)
                .hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidAndNobodyIsReplaced() {
        assertThat(colleagues.invite("Ina!", "queen", "sam"))
                .isEqualTo(new ColleagueAct.Invalid(List.of(AccountProblem.NAME_FORM, AccountProblem.ROLE)));
        assertThat(colleagues.invite("operator", "reviewer", "sam"))
                .isEqualTo(new ColleagueAct.Invalid(List.of(AccountProblem.NAME_RESERVED)));
        assertThat(colleagues.invite("..", "reviewer", "sam")).isInstanceOf(ColleagueAct.Invalid.class);
        assertThat(colleagues.invite("sam", "reviewer", "sam")).isInstanceOf(ColleagueAct.Exists.class);
        assertThat(colleagues.disable("nobody", "sam")).isInstanceOf(ColleagueAct.Unknown.class);
        assertThat(colleagues.reset("nobody", "sam")).isInstanceOf(ColleagueAct.Unknown.class);
        assertThat(colleagues.changeRole("nobody", "steward", "sam")).isInstanceOf(ColleagueAct.Unknown.class);
    }

    @Test
    void everyActIsOnRecordWithItsAuthorAndSurvivesARestart() {
        joined("ina");
        var _ = colleagues.changeRole("ina", "researcher", "sam");
        var _ = colleagues.disable("ina", "operator");
        assertThat(house.restarted().colleagues.find("ina").orElseThrow().changes())
                .extracting(AccountChange::getAct, AccountChange::getBy)
                .containsExactly(
                        tuple(AccountAct.DISABLED, "operator"),
                        tuple(AccountAct.ROLE, "sam"),
                        tuple(AccountAct.PASSWORD_SET, "ina"),
                        tuple(AccountAct.INVITED, "sam"));
    }

    @Test
    void aDemonstrationsAccountsWorkInTheProcessThatMadeThemOnly() {
        house.accounts.registerDemonstration("steward", Role.STEWARD, Demonstration.password("steward"), "a-token");
        assertThat(house.signIn("steward", Demonstration.password("steward"), House.from(HERE)))
                .isInstanceOf(SignIn.SignedIn.class);

        var later = house.restarted();
        assertThat(later.signIn("steward", Demonstration.password("steward"), House.from(HERE)))
                .isEqualTo(new SignIn.Refused());
        assertThat(later.door.bearer("a-token")).isEmpty();
        assertThat(later.accounts.refused()).containsExactly("steward");
        assertThat(later.colleagues.find("steward").orElseThrow().state()).isEqualTo(Colleague.State.DEMONSTRATION);
        assertThat(later.colleagues.reset("steward", "sam")).isInstanceOf(ColleagueAct.IsDisabled.class);
    }

    @Test
    void aFolderOfADemonstrationWithoutAnotherStewardAsksForTheFirst() {
        var demo = new House();
        demo.accounts.registerDemonstration("steward", Role.STEWARD, Demonstration.password("steward"), "a-token");
        var later = demo.restarted();
        var secret = later.door.openSetUp().orElseThrow();
        assertThat(later.door.setUp(secret, "steward", PASSWORD)).isInstanceOf(SetUp.Created.class);
        assertThat(later.signIn("steward", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void accountsOfADemonstrationBeforeItMarkedThemAreKnownByTheirPasswords() {
        house.accounts.register("reviewer", Role.REVIEWER, Demonstration.password("reviewer"), null);
        house.accounts.register("researcher", Role.RESEARCHER, PASSWORD, null);
        house.accounts.recogniseDemonstration();
        assertThat(house.accounts.refused()).containsExactly("reviewer");
        assertThat(house.signIn("reviewer", Demonstration.password("reviewer"), House.from(HERE)))
                .isEqualTo(new SignIn.Refused());
    }

    @Test
    void aDemonstrationTakesNobodysRealAccount() {
        house.accounts.register("steward", Role.STEWARD, PASSWORD, null);
        assertThatThrownBy(() -> house.accounts.registerDemonstration(
                        "steward", Role.STEWARD, Demonstration.password("steward"), "a-token"))
                .isInstanceOf(Accounts.RealAccount.class)
                .hasMessageContaining("--folder");
        assertThat(house.signIn("steward", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.SignedIn.class);
    }

    private Session joined(String name) {
        var _ = links.join(house.invited(name, Role.REVIEWER).secret(), PASSWORD);
        return house.signedIn(name, House.from(HERE)).session();
    }

    private Colleague colleague(String name) {
        return colleagues.find(name).orElseThrow();
    }
}
