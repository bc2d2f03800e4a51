package org.mangomoment.search.page.colleagues;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.Colleague;
import org.mangomoment.search.account.ColleagueAct;
import org.mangomoment.search.account.Colleagues;
import org.mangomoment.search.account.OneTimeLink;
import org.mangomoment.search.page.frame.Pages;

/// The pages on which a steward looks after colleagues' accounts. A one-time link is in the answer to the form
/// that made it and nowhere else. Thread-safe.
public final class ColleaguePages {
    private static final String LIST = "/steward/colleagues";
    private static final String ONE = LIST + "/{name}";

    private final Colleagues colleagues;
    private final DeskAddress desk;
    private final Pages pages;

    public ColleaguePages(Colleagues colleagues, DeskAddress desk, Pages pages) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, LIST, Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, LIST, Audience.STEWARDS, this::invite),
                new Route(HandlerType.GET, ONE, Audience.STEWARDS, this::one),
                post("role", this::changeRole),
                post("disable", context -> answer(context, colleagues.disable(name(context), by(context)))),
                post("enable", context -> answer(context, colleagues.enable(name(context), by(context)))),
                post("reset", context -> answer(context, colleagues.reset(name(context), by(context)))));
    }

    private static Route post(String act, Handler handler) {
        return new Route(HandlerType.POST, ONE + "/" + act, Audience.STEWARDS, handler);
    }

    private void list(Context context) {
        list(context, HttpStatus.OK, InvitationForm.EMPTY);
    }

    private void list(Context context, HttpStatus status, InvitationForm form) {
        pages.show(context, status, "colleagues", Map.of("colleagues", colleagues.all(), "form", form));
    }

    private void invite(Context context) {
        var form = InvitationForm.of(context);
        switch (colleagues.invite(form.name(), form.role(), by(context))) {
            case ColleagueAct.Invalid(var flaws) -> list(context, HttpStatus.UNPROCESSABLE_CONTENT, form.with(flaws));
            case ColleagueAct.Exists _ ->
                list(context, HttpStatus.CONFLICT, form.with(List.of(AccountProblem.NAME_TAKEN)));
            case ColleagueAct act -> answer(context, act);
        }
    }

    private void one(Context context) {
        show(context, HttpStatus.OK, colleagues.find(name(context)).orElseThrow(ColleaguePages::nobody), "", "");
    }

    private void changeRole(Context context) {
        answer(context, colleagues.changeRole(name(context), InvitationForm.typed(context, "role"), by(context)));
    }

    private void answer(Context context, ColleagueAct act) {
        switch (act) {
            case ColleagueAct.LinkMade(var colleague, var link) ->
                show(context, HttpStatus.CREATED, colleague, address(context, link), "");
            case ColleagueAct.Done(var colleague) ->
                context.redirect(LIST + "/" + colleague.name(), HttpStatus.SEE_OTHER);
            case ColleagueAct.LastSteward _ -> again(context, HttpStatus.CONFLICT, "last-steward");
            case ColleagueAct.IsDisabled _ -> again(context, HttpStatus.CONFLICT, "disabled");
            case ColleagueAct.Invalid _ -> again(context, HttpStatus.UNPROCESSABLE_CONTENT, "role");
            case ColleagueAct.Unknown _, ColleagueAct.Exists _ -> throw nobody();
        }
    }

    private void again(Context context, HttpStatus status, String problem) {
        show(context, status, colleagues.find(name(context)).orElseThrow(ColleaguePages::nobody), "", problem);
    }

    private void show(Context context, HttpStatus status, Colleague colleague, String link, String problem) {
        pages.show(context, status, "colleague", Map.of("colleague", colleague, "link", link, "problem", problem));
    }

    private String address(Context context, OneTimeLink link) {
        return desk.of(context, link.path()).toString();
    }

    private static String name(Context context) {
        return context.pathParam("name");
    }

    private static String by(Context context) {
        return Access.reader(context).account();
    }

    private static Refusal nobody() {
        return new Refusal(404, "Not found", "There is no account of that name.");
    }
}
