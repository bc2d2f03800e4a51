package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.schemas.Channel;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.channel.ChannelAct;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;

/// Campaign channels: listed, opened, given a new key, closed.
public final class ChannelApi {
    private final Channels channels;
    private final ChannelDays days;

    public ChannelApi(Channels channels, ChannelDays days) {
        this.channels = channels;
        this.days = days;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/channels", Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, "/api/channels", Audience.STEWARDS, this::open),
                new Route(HandlerType.POST, "/api/channels/{name}/keys", Audience.STEWARDS, this::rotate),
                new Route(HandlerType.POST, "/api/channels/{name}/hooks", Audience.STEWARDS, this::hook),
                new Route(HandlerType.POST, "/api/channels/{name}/revoke", Audience.STEWARDS, this::revoke));
    }

    private void list(Context context) {
        context.json(new ChannelsAnswer(channels.all().stream().map(this::shown).toList()));
    }

    private void open(Context context) {
        var channel = JsonReader.read(context.bodyAsBytes(), NewChannel.class);
        answer(context, 201, channels.open(channel.name(), channel.terms(), by(context)));
    }

    private void rotate(Context context) {
        var until = JsonReader.read(context.bodyAsBytes(), NewKey.class).end();
        answer(context, 201, channels.rotate(context.pathParam("name"), until, by(context)));
    }

    private void hook(Context context) {
        answer(context, 201, channels.hook(context.pathParam("name"), by(context)));
    }

    private void revoke(Context context) {
        var key = JsonReader.read(context.bodyAsBytes(), KeyToRevoke.class).key();
        answer(context, 200, channels.revoke(context.pathParam("name"), key, by(context)));
    }

    private void answer(Context context, int status, ChannelAct act) {
        switch (act) {
            case ChannelAct.KeyMade(var channel, var key) ->
                context.status(status).json(shown(channel).withKey(key.shown()));
            case ChannelAct.HookMade(var channel, var secret) ->
                context.status(status).json(shown(channel).withHook(secret.shownAsHook()));
            case ChannelAct.Done(var channel) -> context.status(status).json(shown(channel));
            case ChannelAct.Unknown _ ->
                throw new Refusal(404, "Not found", "There is no channel of that name, or it has no such key.");
            case ChannelAct.Exists _ ->
                throw new Refusal(409, "There already", "There is a channel of that name; rotate its key instead.");
            case ChannelAct.KeysFull(var ids) ->
                throw new Refusal(
                        409,
                        "Two work",
                        "The keys or hook addresses " + String.join(" and ", ids)
                                + " work; revoke one before a new one is made.");
            case ChannelAct.Invalid(var wrong) -> throw new Refusal(Problem.ofFields(wrong));
        }
    }

    private ChannelAnswer shown(Channel channel) {
        var name = channel.getName();
        return ChannelAnswer.of(channel, channels.working(channel), days.today(name), days.ever(name));
    }

    private static String by(Context context) {
        return Access.reader(context).account();
    }
}
