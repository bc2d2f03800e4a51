package org.mangomoment.search.account;

import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.Words;

/// Why a name, a role or a password cannot be used.
public enum AccountProblem {
    /// The name is not written as names are.
    NAME_FORM("name", "expected 2 to 40 lower-case letters, digits, dots or hyphens, a letter or digit at both ends"),
    /// The name belongs to the desk itself.
    NAME_RESERVED("name", "is kept for the command line; choose another"),
    /// There is an account of that name.
    NAME_TAKEN("name", "there is an account of that name; choose another"),
    /// There is no such role.
    ROLE("role", "expected reviewer, researcher or steward"),
    /// The password is too short or too long.
    PASSWORD_LENGTH("password", "expected 12 to 200 characters"),
    /// The password is among the first that somebody tries.
    PASSWORD_COMMON("password", "is easily guessed; take several words that do not belong together"),
    /// The password is hardly more than the name.
    PASSWORD_NAME("password", "is hardly more than the account's name");

    private final String field;
    private final String message;

    AccountProblem(String field, String message) {
        this.field = field;
        this.message = message;
    }

    /// The field it is about.
    public String field() {
        return field;
    }

    /// As in the names of sentences: `password-common`.
    public String id() {
        return Words.of(this);
    }

    /// As the JSON API tells them.
    public static List<Problem.Field> problems(List<AccountProblem> flaws) {
        return flaws.stream()
                .map(flaw -> new Problem.Field(flaw.field, flaw.message))
                .toList();
    }
}
