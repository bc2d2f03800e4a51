package org.mangomoment.search.page.story;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.withdrawal.Withdrawals;

/// A steward takes a story back for its teller, in two steps: what will happen, and doing it. Thread-safe.
public final class WithdrawalForm {
    private final Library library;
    private final Withdrawals withdrawals;
    private final Pages pages;

    public WithdrawalForm(Library library, Withdrawals withdrawals, Pages pages) {
        this.library = library;
        this.withdrawals = withdrawals;
        this.pages = pages;
    }

    /// The form's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/stories/{id}/withdraw", Audience.STEWARDS, this::ask),
                new Route(HandlerType.POST, "/stories/{id}/withdraw", Audience.STEWARDS, this::withdraw));
    }

    private void ask(Context context) {
        var story =
                library.story(context.pathParam("id"), Access.reader(context)).orElseThrow(NoStory::refusal);
        pages.show(context, "withdraw", Map.of("id", story.id()));
    }

    private void withdraw(Context context) {
        switch (withdrawals.withdraw(context.pathParam("id"), Access.reader(context))) {
            case WITHDRAWN -> context.redirect("/steward", HttpStatus.SEE_OTHER);
            case NO_STORY -> throw NoStory.refusal();
        }
    }
}
