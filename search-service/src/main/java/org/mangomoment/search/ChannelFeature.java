package org.mangomoment.search;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.ChannelApi;
import org.mangomoment.search.api.InvitationApi;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.channel.UnitInvitations;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;

/// Campaign channels: their terms, keys, invitations and figures.
///
/// @param routes pages and API
record ChannelFeature(List<Route> routes) implements DeskFeature {
    /// @param tellers where tellers reach the form; null when the settings do not say
    static ChannelFeature of(Foundation foundation, DeskLog log, DeskPages pages, @Nullable URI tellers) {
        var channels = new Channels(log.of(Topics.CHANNELS), foundation.clock());
        var days = new ChannelDays(foundation.clock());
        var invitations = new UnitInvitations(channels, foundation.clock());
        log.keep(Topics.CHANNELS, channels::apply).keep(Topics.CHANNEL_DAYS, days::apply);
        return new ChannelFeature(Route.all(List.of(
                pages.channels(channels, days, invitations, tellers),
                new ChannelApi(channels, days).routes(),
                new InvitationApi(channels, invitations, tellers).routes())));
    }
}
