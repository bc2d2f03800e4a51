package org.mangomoment.search.account;

/// Who asks: a colleague who has signed in or sent a token.
///
/// @param account the account's name
/// @param role    what it may do
public record Reader(String account, Role role) {
    /// Whether it is the command line of whoever runs the product.
    public boolean isOperator() {
        return account.equals(Authentication.OPERATOR);
    }
}
