package org.mangomoment.ingest.channel;

/// An invitation link to the form, as [ChannelView] knows it.
///
/// @param token    what the link carries
/// @param channel  the channel that its stories belong to
/// @param campaign the channel's campaign
/// @param unit     the ward or team that they are about
/// @param ended    whether a steward ended it
public record Invited(String token, String channel, String campaign, String unit, boolean ended) {
    /// Path of the form that it opens.
    public String path() {
        return "/i/" + token;
    }
}
