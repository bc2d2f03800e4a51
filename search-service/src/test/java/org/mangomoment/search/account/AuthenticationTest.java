package org.mangomoment.search.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mangomoment.search.account.House.HERE;
import static org.mangomoment.search.account.House.PASSWORD;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ColourScheme;
import org.mangomoment.schemas.LetterSize;
import org.mangomoment.schemas.LineWidth;
import org.mangomoment.search.preference.Preferences;
import org.mangomoment.search.preference.ReadingLook;
import org.mangomoment.search.preference.Shortcut;
import org.mangomoment.search.preference.Shortcuts;

class AuthenticationTest {
    private final House house = new House();
    private final Authentication door = house.door;

    @BeforeEach
    void registerRita() {
        house.accounts.register("rita", Role.REVIEWER, PASSWORD, "rita-token");
    }

    @Test
    void aSessionEndsWhenItIsIdleOrHalfADayOldOrSignedOut() {
        var idle = session();
        house.clock.pass(Sessions.IDLE.plusSeconds(1));
        assertThat(door.session(idle.secret())).isEmpty();

        var busy = session();
        for (var minutes = 0; minutes < Sessions.LONGEST.toMinutes(); minutes += 20) {
            assertThat(door.session(busy.secret())).isPresent();
            house.clock.pass(Duration.ofMinutes(20));
        }
        house.clock.pass(Duration.ofMinutes(20));
        assertThat(door.session(busy.secret())).isEmpty();

        var left = session();
        door.signOut(left.secret());
        assertThat(door.session(left.secret())).isEmpty();
    }

    @Test
    void everySignInHasASecretOfItsOwnAndAnInventedOneIsNoSession() {
        assertThat(session().secret()).isNotEqualTo(session().secret());
        assertThat(door.session("x".repeat(43))).isEmpty();
        assertThat(door.session("")).isEmpty();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(house.signIn("rita", "wrong", House.from(HERE))).isEqualTo(new SignIn.Refused());
        assertThat(house.signIn("nobody", "wrong", House.from(HERE))).isEqualTo(new SignIn.Refused());
    }

    @Test
    void aNameIsKnownAsAPhoneWritesIt() {
        assertThat(house.signIn(" Rita ", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void tokensAreKnownByTheirHashAndTheOperatorIsASteward() {
        assertThat(door.bearer("rita-token")).contains(new Reader("rita", Role.REVIEWER));
        assertThat(door.bearer("operator-secret")).contains(new Reader("operator", Role.STEWARD));
        assertThat(door.bearer("rita-token ")).isEmpty();
    }

    @Test
    void theFirstStewardIsMadeOnceAndOnlyWhenThereIsNone() {
        var secret = door.openSetUp().orElseThrow();
        assertThat(door.setUp("guess", "sam", PASSWORD)).isInstanceOf(SetUp.NotOpen.class);
        assertThat(door.setUp(secret, "sam", "short")).isInstanceOf(SetUp.Invalid.class);
        assertThat(door.setUp(secret, "rita", PASSWORD)).isInstanceOf(SetUp.Invalid.class);
        assertThat(door.setUp(secret, "sam", PASSWORD)).isInstanceOf(SetUp.Created.class);
        assertThat(door.setUp(secret, "eve", PASSWORD)).isInstanceOf(SetUp.NotOpen.class);
        assertThat(door.openSetUp()).isEmpty();
    }

    @Test
    void anotherPasswordNeedsTheOldOneAndEndsEverythingElse() {
        var here = house.signedIn("rita", House.from(HERE));
        var elsewhere = session();
        var reader = here.session().reader();
        var own = door.own();
        var visit = House.with(here.device(), HERE);
        assertThat(own.changePassword(reader, "wrong", "quiet lamps hum at night", visit))
                .isEqualTo(new PasswordChange.WrongOld());
        assertThat(own.changePassword(reader, PASSWORD, "password1234", visit))
                .isInstanceOf(PasswordChange.Invalid.class);
        assertThat(door.session(elsewhere.secret())).isPresent();

        var changed = own.changePassword(reader, PASSWORD, "quiet lamps hum at night", visit);
        assertThat(changed).isInstanceOf(PasswordChange.Changed.class);
        var next = ((PasswordChange.Changed) changed).signedIn().session();
        assertThat(door.session(next.secret())).isPresent();
        assertThat(door.session(here.session().secret())).isEmpty();
        assertThat(door.session(elsewhere.secret())).isEmpty();
        assertThat(house.signIn("rita", PASSWORD, House.from(HERE))).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void theOldPasswordCannotBeGuessedByWhoeverFoundASession() {
        var reader = session().reader();
        for (var guess = 0; guess < SignInLimits.OF_A_DEVICE; guess++) {
            door.own().changePassword(reader, "guess " + guess, "quiet lamps hum at night", House.from(HERE));
        }
        assertThat(door.own().changePassword(reader, PASSWORD, "quiet lamps hum at night", House.from(HERE)))
                .isInstanceOf(PasswordChange.TooMany.class);
    }

    @Test
    void oneSessionOrAllOthersAreEndedAndNobodyElses() {
        house.accounts.register("ruben", Role.REVIEWER, PASSWORD, null);
        var here = session();
        var second = session();
        var third = session();
        var rubens = house.signedIn("ruben", House.from(HERE)).session();
        var own = door.own();
        var rita = here.reader();
        var open = own.sessions(rita, here.secret());
        assertThat(open).hasSize(3).filteredOn(OpenSession::here).hasSize(1);
        var rubensId = own.sessions(rubens.reader(), "").getFirst().id();
        own.endSession(rita, rubensId);
        assertThat(door.session(rubens.secret())).isPresent();
        own.endSession(
                rita,
                own.sessions(rita, second.secret()).stream()
                        .filter(OpenSession::here)
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(door.session(second.secret())).isEmpty();
        assertThat(door.session(third.secret())).isPresent();
        own.endOtherSessions(rita, here.secret());
        assertThat(door.session(third.secret())).isEmpty();
        assertThat(door.session(here.secret())).isPresent();
        assertThat(door.session(rubens.secret())).isPresent();
    }

    @Test
    void anAccountsLanguageIsToldAtTheNextSignIn() {
        door.own().speak(session().reader(), "en");
        assertThat(house.signedIn("rita", House.from(HERE)).language()).isEqualTo("en");
    }

    @Test
    void howSomebodyLikesThePagesIsKeptWithTheAccount() {
        var rita = session().reader();
        var keys = new Shortcuts(true, Map.of(Shortcut.SKIP, "s", Shortcut.SUBMIT, "enter"));
        var look = new ReadingLook(LetterSize.LARGE, LineWidth.WIDE, false, ColourScheme.DARK);
        door.own().prefer(rita, liked -> liked.with(keys));
        door.own().prefer(rita, liked -> liked.with(look));
        house.colleagues.changeRole("rita", "researcher", "sam");
        var records = house.log.size();
        door.own().prefer(rita, liked -> liked.with(look));
        assertThat(house.log).as("nothing is written when nothing changes").hasSize(records);

        var later = house.restarted().door.own();
        assertThat(later.preferences(rita)).isEqualTo(new Preferences(keys, look));
        later.prefer(rita, _ -> Preferences.USUAL);
        assertThat(later.preferences(rita)).isEqualTo(Preferences.USUAL);
        assertThat(later.preferences(new Reader("ruben", Role.REVIEWER))).isEqualTo(Preferences.USUAL);
    }

    private Session session() {
        return house.signedIn("rita", House.from(HERE)).session();
    }
}
