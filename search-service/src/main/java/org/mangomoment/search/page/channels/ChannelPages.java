package org.mangomoment.search.page.channels;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.channel.ChannelAct;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.page.frame.Pages;

/// The pages on which a steward keeps channels. A new key is in the answer to the form that made it and nowhere else.
/// Thread-safe.
public final class ChannelPages {
    /// What may be told after another page sent the steward back here.
    private static final Set<String> PROBLEMS = Set.of("unit", "tellers");

    private final Channels channels;
    private final ChannelDays days;
    private final Pages pages;

    public ChannelPages(Channels channels, ChannelDays days, Pages pages) {
        this.channels = channels;
        this.days = days;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/steward/channels", Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, "/steward/channels", Audience.STEWARDS, this::open),
                new Route(HandlerType.GET, "/steward/channels/{name}", Audience.STEWARDS, this::one),
                new Route(HandlerType.POST, "/steward/channels/{name}/rotate", Audience.STEWARDS, this::rotate),
                new Route(HandlerType.POST, "/steward/channels/{name}/hook", Audience.STEWARDS, this::hook),
                new Route(HandlerType.POST, "/steward/channels/{name}/revoke", Audience.STEWARDS, this::revoke));
    }

    private void list(Context context) {
        list(context, HttpStatus.OK, ChannelForm.EMPTY);
    }

    private void list(Context context, HttpStatus status, ChannelForm form) {
        var rows = new ArrayList<ChannelRow>();
        channels.all().forEach(channel -> rows.add(row(channel)));
        ChannelTerms.RESERVED.stream().sorted().forEach(name -> rows.add(own(name)));
        pages.show(context, status, "channels", Map.of("rows", rows, "form", form));
    }

    private void open(Context context) {
        var form = ChannelForm.of(context);
        if (!form.unreadable().isEmpty()) {
            list(context, HttpStatus.UNPROCESSABLE_CONTENT, form.with(List.of()));
            return;
        }
        var by = Access.reader(context).account();
        switch (channels.open(form.name(), form.terms(), by)) {
            case ChannelAct.Invalid(var wrong) -> list(context, HttpStatus.UNPROCESSABLE_CONTENT, form.with(wrong));
            case ChannelAct.Exists _ -> throw exists();
            case ChannelAct.KeyMade made ->
                show(context, HttpStatus.CREATED, made.channel(), made.key().shown(), "");
            case ChannelAct.Done(var channel) -> show(context, HttpStatus.OK, channel, "", "");
            case ChannelAct.Unknown _, ChannelAct.KeysFull _, ChannelAct.HookMade _ -> throw nothing();
        }
    }

    private void one(Context context) {
        var name = context.pathParam("name");
        if (ChannelTerms.RESERVED.contains(name)) {
            pages.show(context, "channel", Map.of("row", own(name), "key", "", "hook", "", "problem", ""));
        } else {
            var problem = Optional.ofNullable(context.queryParam("problem")).filter(PROBLEMS::contains);
            show(
                    context,
                    HttpStatus.OK,
                    channels.find(name).orElseThrow(ChannelPages::nothing),
                    "",
                    problem.orElse(""));
        }
    }

    private void rotate(Context context) {
        var name = context.pathParam("name");
        var until = ChannelForm.oldUntil(context);
        act(context, channels.rotate(name, until, Access.reader(context).account()));
    }

    private void hook(Context context) {
        act(
                context,
                channels.hook(context.pathParam("name"), Access.reader(context).account()));
    }

    private void revoke(Context context) {
        var key = ChannelForm.typed(context, "key");
        var by = Access.reader(context).account();
        act(context, channels.revoke(context.pathParam("name"), key.isEmpty() ? null : key, by));
    }

    private void act(Context context, ChannelAct act) {
        switch (act) {
            case ChannelAct.KeyMade made ->
                show(context, HttpStatus.CREATED, made.channel(), made.key().shown(), "");
            case ChannelAct.HookMade(var channel, var secret) ->
                pages.show(
                        context,
                        HttpStatus.CREATED,
                        "channel",
                        Map.of("row", row(channel), "key", "", "hook", secret.shownAsHook(), "problem", ""));
            case ChannelAct.Done(var channel) ->
                context.redirect("/steward/channels/" + channel.getName(), HttpStatus.SEE_OTHER);
            case ChannelAct.KeysFull _ -> again(context, HttpStatus.CONFLICT, "full");
            case ChannelAct.Invalid _ -> again(context, HttpStatus.UNPROCESSABLE_CONTENT, "date");
            case ChannelAct.Exists _ -> throw exists();
            case ChannelAct.Unknown _ -> throw nothing();
        }
    }

    private void again(Context context, HttpStatus status, String problem) {
        var channel = channels.find(context.pathParam("name")).orElseThrow(ChannelPages::nothing);
        show(context, status, channel, "", problem);
    }

    private void show(Context context, HttpStatus status, Channel channel, String key, String problem) {
        pages.show(context, status, "channel", Map.of("row", row(channel), "key", key, "hook", "", "problem", problem));
    }

    private ChannelRow row(Channel channel) {
        var name = channel.getName();
        return new ChannelRow(
                name, channel, channels.working(channel), days.today(name), days.ever(name), days.of(name));
    }

    private ChannelRow own(String name) {
        return new ChannelRow(name, null, List.of(), days.today(name), days.ever(name), days.of(name));
    }

    private static Refusal nothing() {
        return new Refusal(404, "Not found", "There is no channel of that name, or it has no such key.");
    }

    private static Refusal exists() {
        return new Refusal(409, "There already", "There is a channel of that name.");
    }
}
