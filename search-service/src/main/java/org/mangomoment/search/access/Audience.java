package org.mangomoment.search.access;

import org.mangomoment.search.account.Role;

/// Who may use a route.
public enum Audience {
    /// Anybody, signed in or not.
    EVERYBODY,
    /// Every colleague.
    COLLEAGUES,
    /// Those who may decide: reviewers and stewards.
    DECIDERS,
    /// Those who may hand stories over: researchers and stewards.
    RESEARCHERS,
    /// Stewards.
    STEWARDS;

    /// Whether a colleague of this role belongs to it.
    public boolean includes(Role role) {
        return switch (this) {
            case EVERYBODY, COLLEAGUES -> true;
            case DECIDERS -> role.mayDecide();
            case RESEARCHERS -> role.mayExport();
            case STEWARDS -> role == Role.STEWARD;
        };
    }
}
