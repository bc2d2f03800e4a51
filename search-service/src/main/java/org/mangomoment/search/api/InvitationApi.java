package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.schemas.Channel;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.channel.ChannelAct;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.channel.UnitInvitations;

/// Invitations of a channel's units: listed, made, ended.
public final class InvitationApi {
    private static final String PATH = "/api/channels/{name}/invitations";

    private final Channels channels;
    private final UnitInvitations invitations;
    private final @Nullable URI tellers;

    /// @param tellers where tellers reach the form; null when the settings do not say
    public InvitationApi(Channels channels, UnitInvitations invitations, @Nullable URI tellers) {
        this.channels = channels;
        this.invitations = invitations;
        this.tellers = tellers;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::invite),
                new Route(HandlerType.POST, PATH + "/end", Audience.STEWARDS, this::end));
    }

    private void list(Context context) {
        context.json(working(channels.find(context.pathParam("name")).orElseThrow(InvitationApi::nothing)));
    }

    private void invite(Context context) {
        var unit = JsonReader.read(context.bodyAsBytes(), NewInvitation.class).unit();
        var channel = done(invitations.invite(context.pathParam("name"), unit, by(context)));
        var made = channel.getInvitations().getLast();
        context.status(201).json(InvitationAnswer.of(made, tellers));
    }

    private void end(Context context) {
        var token =
                JsonReader.read(context.bodyAsBytes(), InvitationToEnd.class).token();
        context.json(working(done(invitations.end(context.pathParam("name"), token, by(context)))));
    }

    private InvitationsAnswer working(Channel channel) {
        return new InvitationsAnswer(UnitInvitations.working(channel)
                .map(invitation -> InvitationAnswer.of(invitation, tellers))
                .toList());
    }

    private static Channel done(ChannelAct act) {
        return switch (act) {
            case ChannelAct.Done(var channel) -> channel;
            case ChannelAct.Invalid(var wrong) -> throw new Refusal(Problem.ofFields(wrong));
            case ChannelAct.Unknown _,
                    ChannelAct.Exists _,
                    ChannelAct.KeyMade _,
                    ChannelAct.HookMade _,
                    ChannelAct.KeysFull _ -> throw nothing();
        };
    }

    private static Refusal nothing() {
        return new Refusal(404, "Not found", "There is no channel of that name, or it has no such invitation.");
    }

    private static String by(Context context) {
        return Access.reader(context).account();
    }
}
