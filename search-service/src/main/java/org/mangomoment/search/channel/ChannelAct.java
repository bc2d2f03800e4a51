package org.mangomoment.search.channel;

import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.PushKey;

/// What became of a steward's act on a channel.
public sealed interface ChannelAct {
    /// The channel has a new key, which is shown now and never again.
    record KeyMade(Channel channel, PushKey key) implements ChannelAct {}

    /// The channel has a new hook address, which is shown now and never again.
    record HookMade(Channel channel, PushKey secret) implements ChannelAct {}

    /// The channel stands as the steward wanted.
    record Done(Channel channel) implements ChannelAct {}

    /// There is no such channel, or no such key of it.
    record Unknown() implements ChannelAct {}

    /// There is one of that name.
    record Exists() implements ChannelAct {}

    /// Two keys, or two hook addresses, work already.
    record KeysFull(List<String> ids) implements ChannelAct {
        public KeysFull {
            ids = List.copyOf(ids);
        }
    }

    /// It cannot be as it was described.
    record Invalid(List<Problem.Field> wrong) implements ChannelAct {
        public Invalid {
            wrong = List.copyOf(wrong);
        }
    }
}
