package org.mangomoment.search.account;

import java.util.List;
import java.util.regex.Pattern;

/// How the name of a new account is written.
final class NameRules {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,38}[a-z0-9]");

    private NameRules() {}

    /// What is wrong with a name; empty when nothing is.
    static List<AccountProblem> flaws(String name) {
        if (!FORM.matcher(name).matches()) {
            return List.of(AccountProblem.NAME_FORM);
        }
        return name.equals(Authentication.OPERATOR) ? List.of(AccountProblem.NAME_RESERVED) : List.of();
    }
}
