package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.AccountChange;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.Colleague;
import org.mangomoment.search.account.ColleagueAct;
import org.mangomoment.search.account.Colleagues;

/// Colleagues' accounts: listed, invited, given another role, disabled, enabled, reset.
public final class AccountApi {
    private static final String ALL = "/api/accounts";
    private static final String ONE = ALL + "/{name}/";

    private final Colleagues colleagues;
    private final DeskAddress desk;

    public AccountApi(Colleagues colleagues, DeskAddress desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, ALL, Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, ALL, Audience.STEWARDS, this::invite),
                post("role", this::changeRole),
                post("disable", context -> answer(context, colleagues.disable(name(context), by(context)))),
                post("enable", context -> answer(context, colleagues.enable(name(context), by(context)))),
                post("reset", context -> answer(context, colleagues.reset(name(context), by(context)))));
    }

    private static Route post(String act, Handler handler) {
        return new Route(HandlerType.POST, ONE + act, Audience.STEWARDS, handler);
    }

    private void list(Context context) {
        context.json(Map.of(
                "accounts", colleagues.all().stream().map(AccountApi::json).toList()));
    }

    private void invite(Context context) {
        var body = Body.read(context.body());
        var name = Objects.requireNonNullElse(body.text("name"), "");
        var role = Objects.requireNonNullElse(body.text("role"), "");
        body.check();
        answer(context, colleagues.invite(name, role, by(context)));
    }

    private void changeRole(Context context) {
        var body = Body.read(context.body());
        var role = Objects.requireNonNullElse(body.text("role"), "");
        body.check();
        answer(context, colleagues.changeRole(name(context), role, by(context)));
    }

    private void answer(Context context, ColleagueAct act) {
        switch (act) {
            case ColleagueAct.LinkMade(var colleague, var link) -> {
                var json = json(colleague);
                json.put("link", desk.of(context, link.path()).toString());
                context.status(201).json(json);
            }
            case ColleagueAct.Done(var colleague) -> context.json(json(colleague));
            case ColleagueAct.Unknown _ -> throw new Refusal(404, "Not found", "There is no account of that name.");
            case ColleagueAct.Exists _ ->
                throw new Refusal(
                        409, "There already", "There is an account of that name; reset it to get a new link for it.");
            case ColleagueAct.LastSteward _ ->
                throw new Refusal(
                        409,
                        "The last steward",
                        "No other steward can sign in; make somebody a steward who has a password, and try again.");
            case ColleagueAct.IsDisabled _ ->
                throw new Refusal(409, "Disabled", "The account is disabled; enable it before it gets a link.");
            case ColleagueAct.Invalid(var flaws) ->
                throw new Refusal(new Problem(
                        422,
                        "Fields cannot be used",
                        "See 'errors' for each field.",
                        AccountProblem.problems(flaws),
                        0));
        }
    }

    private static Map<String, Object> json(Colleague colleague) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", colleague.name());
        json.put("role", colleague.role().id());
        json.put("state", colleague.state().id());
        Optional.ofNullable(colleague.lastSeen()).ifPresent(at -> json.put("lastSeen", at.toString()));
        Optional.ofNullable(colleague.linkUntil()).ifPresent(at -> json.put("linkUntil", at.toString()));
        json.put("changes", colleague.changes().stream().map(AccountApi::json).toList());
        return json;
    }

    private static Map<String, Object> json(AccountChange change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("act", Words.of(change.getAct()));
        Optional.ofNullable(change.getRole()).ifPresent(role -> json.put("role", Words.of(role)));
        json.put("by", change.getBy());
        json.put("at", change.getAt().toString());
        return json;
    }

    private static String name(Context context) {
        return context.pathParam("name");
    }

    private static String by(Context context) {
        return Access.reader(context).account();
    }
}
