package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
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
        context.json(new AccountsAnswer(colleagues.all().stream()
                .map(colleague -> AccountAnswer.of(colleague, null))
                .toList()));
    }

    private void invite(Context context) {
        var account = JsonReader.read(context.bodyAsBytes(), NewAccount.class);
        answer(context, colleagues.invite(account.name(), account.role(), by(context)));
    }

    private void changeRole(Context context) {
        var role = JsonReader.read(context.bodyAsBytes(), NewRole.class).role();
        answer(context, colleagues.changeRole(name(context), role, by(context)));
    }

    private void answer(Context context, ColleagueAct act) {
        switch (act) {
            case ColleagueAct.LinkMade(var colleague, var link) ->
                context.status(201)
                        .json(AccountAnswer.of(
                                colleague, desk.of(context, link.path()).toString()));
            case ColleagueAct.Done(var colleague) -> context.json(AccountAnswer.of(colleague, null));
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
            case ColleagueAct.Invalid(var flaws) -> throw new Refusal(Problem.ofFields(AccountProblem.problems(flaws)));
        }
    }

    private static String name(Context context) {
        return context.pathParam("name");
    }

    private static String by(Context context) {
        return Access.reader(context).account();
    }
}
