package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.channel.AgreedTerms;
import org.mangomoment.search.channel.ChannelAct;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.channel.Count;

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
        context.json(Map.of("channels", channels.all().stream().map(this::json).toList()));
    }

    private void open(Context context) {
        var body = Body.read(context.body());
        var campaign = body.text("campaign");
        var terms = new AgreedTerms(
                campaign == null ? "general" : campaign,
                body.texts("defaultConsent"),
                body.number("dailyLimit"),
                body.texts("allowedFields"),
                body.text("language"),
                body.flag("signed"),
                body.text("mapping"));
        var name = Objects.requireNonNullElse(body.text("name"), "");
        body.check();
        answer(context, 201, channels.open(name, terms, Access.reader(context).account()));
    }

    private void rotate(Context context) {
        var body = Body.read(context.body());
        var until = moment(body, "oldUntil");
        body.check();
        answer(
                context,
                201,
                channels.rotate(
                        context.pathParam("name"), until, Access.reader(context).account()));
    }

    private void hook(Context context) {
        var by = Access.reader(context).account();
        answer(context, 201, channels.hook(context.pathParam("name"), by));
    }

    private void revoke(Context context) {
        var body = Body.read(context.body());
        var key = body.text("key");
        body.check();
        answer(
                context,
                200,
                channels.revoke(
                        context.pathParam("name"), key, Access.reader(context).account()));
    }

    private void answer(Context context, int status, ChannelAct act) {
        switch (act) {
            case ChannelAct.KeyMade(var channel, var key) -> {
                var json = json(channel);
                json.put("key", key.shown());
                context.status(status).json(json);
            }
            case ChannelAct.HookMade(var channel, var secret) -> {
                var json = json(channel);
                json.put("hook", secret.shownAsHook());
                context.status(status).json(json);
            }
            case ChannelAct.Done(var channel) -> context.status(status).json(json(channel));
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
            case ChannelAct.Invalid(var wrong) ->
                throw new Refusal(new Problem(422, "Fields cannot be used", "See 'errors' for each field.", wrong, 0));
        }
    }

    private Map<String, Object> json(Channel channel) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", channel.getName());
        json.put("campaign", channel.getCampaign());
        json.put(
                "keys", channels.working(channel).stream().map(ChannelApi::json).toList());
        json.put("hooks", channel.getHooks().stream().map(ChannelApi::hookJson).toList());
        json.put("defaultConsent", channel.getDefaultConsent());
        if (channel.getDailyLimit() != null) {
            json.put("dailyLimit", channel.getDailyLimit());
        }
        json.put("allowedFields", channel.getAllowedFields());
        if (channel.getLanguage() != null) {
            json.put("language", channel.getLanguage());
        }
        json.put("signed", channel.getSigned());
        json.put("mapped", channel.getMapping() != null);
        json.put("today", json(days.today(channel.getName())));
        json.put("ever", json(days.ever(channel.getName())));
        return json;
    }

    private static Map<String, Object> json(ChannelKey key) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", key.getId());
        json.put("begins", "mango_" + key.getId() + "_");
        json.put("createdAt", key.getCreatedAt().toString());
        if (key.getExpiresAt() != null) {
            json.put("expiresAt", key.getExpiresAt().toString());
        }
        return json;
    }

    private static Map<String, Object> hookJson(ChannelKey hook) {
        return Map.of(
                "id",
                hook.getId(),
                "begins",
                "/hooks/mangohook_" + hook.getId() + "_",
                "createdAt",
                hook.getCreatedAt().toString());
    }

    private static Map<String, Object> json(Count count) {
        return Map.of(
                "accepted",
                count.accepted(),
                "repeated",
                count.repeated(),
                "refused",
                count.refused(),
                "leftOut",
                count.leftOut());
    }

    /// A moment, or the beginning of a day in the channels' time zone.
    private static @Nullable Instant moment(Body body, String field) {
        var text = body.text(field);
        if (text == null) {
            return null;
        }
        try {
            return text.length() == "2025-03-14".length()
                    ? StudyCalendar.beginningOf(LocalDate.parse(text))
                    : Instant.parse(text);
        } catch (DateTimeParseException _) {
            body.wrong(field, "expected a date as 2025-03-14, or a moment as 2025-03-14T18:00:00Z");
            return null;
        }
    }
}
