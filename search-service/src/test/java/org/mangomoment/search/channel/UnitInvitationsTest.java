package org.mangomoment.search.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.UnitInvitation;

class UnitInvitationsTest {
    private static final String NAME = "north-wards";
    private final AtomicReference<@Nullable Channels> kept = new AtomicReference<>();
    private final Channels channels = new Channels(
            record -> {
                Objects.requireNonNull(kept.get())
                        .apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                return true;
            },
            Clock.systemUTC());
    private final UnitInvitations invitations = new UnitInvitations(channels, Clock.systemUTC());

    @BeforeEach
    void open() {
        kept.set(channels);
        channels.open(NAME, new AgreedTerms("winter", List.of(), null, List.of(), null, false, null), "sam");
    }

    @Test
    void everyInvitationHasATokenOfItsOwnThatNobodyGuesses() {
        invitations.invite(NAME, " Geriatrie 2 ", "sam");
        invitations.invite(NAME, "Geriatrie 2", "sam");
        var made = working();
        assertThat(made).extracting(UnitInvitation::getUnit).containsOnly("Geriatrie 2");
        assertThat(made)
                .extracting(UnitInvitation::getToken)
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[\\w-]{22}"));
        assertThat(invitations.find(NAME, made.getFirst().getToken())).isPresent();
    }

    @Test
    void anEndedInvitationIsKeptSoThatItsTellersAreTold() {
        invitations.invite(NAME, "Spoed", "sam");
        var token = working().getFirst().getToken();
        assertThat(invitations.end(NAME, token, "sam")).isInstanceOf(ChannelAct.Done.class);
        assertThat(working()).isEmpty();
        assertThat(invitations.find(NAME, token)).isEmpty();
        assertThat(channel().getInvitations().getFirst().getEndedAt()).isNotNull();
        assertThat(invitations.end(NAME, token, "sam")).isInstanceOf(ChannelAct.Unknown.class);
    }

    @Test
    void aUnitWithoutANameAChannelThatIsNotThereAndTooManyAreRefused() {
        assertThat(invitations.invite(NAME, "  ", "sam")).isInstanceOf(ChannelAct.Invalid.class);
        assertThat(invitations.invite(NAME, "x".repeat(101), "sam")).isInstanceOf(ChannelAct.Invalid.class);
        assertThat(invitations.invite("nowhere", "Spoed", "sam")).isInstanceOf(ChannelAct.Unknown.class);
        assertThat(invitations.end(NAME, "nothing", "sam")).isInstanceOf(ChannelAct.Unknown.class);
        for (var number = 0; number < UnitInvitations.MOST; number++) {
            assertThat(invitations.invite(NAME, "Ward " + number, "sam")).isInstanceOf(ChannelAct.Done.class);
        }
        assertThat(invitations.invite(NAME, "One more", "sam")).isInstanceOf(ChannelAct.Invalid.class);
    }

    @Test
    void aNewKeyLeavesTheInvitations() {
        invitations.invite(NAME, "Spoed", "sam");
        channels.rotate(NAME, null, "sam");
        channels.revoke(NAME, null, "sam");
        assertThat(working()).hasSize(1);
    }

    private List<UnitInvitation> working() {
        return UnitInvitations.working(channel()).toList();
    }

    private Channel channel() {
        return channels.find(NAME).orElseThrow();
    }
}
