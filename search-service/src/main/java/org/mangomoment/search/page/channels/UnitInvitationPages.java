package org.mangomoment.search.page.channels;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.channel.ChannelAct;
import org.mangomoment.search.channel.UnitInvitations;
import org.mangomoment.search.page.frame.Pages;

/// The acts on a channel's page by which a steward invites units, and the poster of an invitation. Thread-safe.
public final class UnitInvitationPages {
    private static final String PATH = "/steward/channels/{name}/invitations";

    private final UnitInvitations invitations;
    private final @Nullable URI tellers;
    private final Pages pages;

    /// @param tellers where tellers reach the form; null when the settings do not say
    public UnitInvitationPages(UnitInvitations invitations, @Nullable URI tellers, Pages pages) {
        this.invitations = invitations;
        this.tellers = tellers;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::invite),
                new Route(HandlerType.GET, PATH + "/{token}", Audience.STEWARDS, this::poster),
                new Route(HandlerType.POST, PATH + "/{token}/end", Audience.STEWARDS, this::end));
    }

    private void invite(Context context) {
        var name = context.pathParam("name");
        var by = Access.reader(context).account();
        switch (invitations.invite(name, ChannelForm.typed(context, "unit"), by)) {
            case ChannelAct.Invalid _ -> context.redirect(page(name) + "?problem=unit#problem", HttpStatus.SEE_OTHER);
            case ChannelAct act -> back(context, act);
        }
    }

    private void end(Context context) {
        var by = Access.reader(context).account();
        back(context, invitations.end(context.pathParam("name"), context.pathParam("token"), by));
    }

    private static void back(Context context, ChannelAct act) {
        if (!(act instanceof ChannelAct.Done(var channel))) {
            throw nothing();
        }
        context.redirect(page(channel.getName()) + "#invitations", HttpStatus.SEE_OTHER);
    }

    private void poster(Context context) {
        var name = context.pathParam("name");
        var invitation = invitations.find(name, context.pathParam("token")).orElseThrow(UnitInvitationPages::nothing);
        if (tellers == null) {
            context.redirect(page(name) + "?problem=tellers#problem", HttpStatus.SEE_OTHER);
            return;
        }
        var address = UnitInvitations.link(tellers, invitation);
        pages.show(
                context,
                "poster",
                Map.of(
                        "channel", name,
                        "unit", invitation.getUnit(),
                        "address", address.toString(),
                        "code", QrCode.of(address)));
    }

    private static String page(String channel) {
        return "/steward/channels/" + channel;
    }

    private static Refusal nothing() {
        return new Refusal(404, "Not found", "There is no channel of that name, or it has no such invitation.");
    }
}
