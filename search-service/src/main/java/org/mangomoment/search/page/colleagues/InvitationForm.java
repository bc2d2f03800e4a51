package org.mangomoment.search.page.colleagues;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.Role;

/// What a steward typed to invite somebody; comes back when it cannot be.
///
/// @param name  of the new account
/// @param role  id of its role
/// @param flaws what cannot be used
public record InvitationForm(String name, String role, List<AccountProblem> flaws) {
    static final InvitationForm EMPTY = new InvitationForm("", Role.REVIEWER.id(), List.of());

    public InvitationForm {
        flaws = List.copyOf(flaws);
    }

    static InvitationForm of(Context context) {
        return new InvitationForm(typed(context, "name"), typed(context, "role"), List.of());
    }

    InvitationForm with(List<AccountProblem> found) {
        return new InvitationForm(name, role, found);
    }

    static String typed(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).orElse("").strip();
    }
}
