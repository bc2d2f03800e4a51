package org.mangomoment.kafka;

/// The one account that a node knows: who brings it may do everything, nobody else may do anything.
///
/// @param username letters, digits and hyphens
/// @param password letters, digits, hyphens and underscores, long and random
public record Credentials(String username, String password) {
    public Credentials {
        if (!username.matches("[A-Za-z0-9-]+") || !password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new IllegalArgumentException("The credentials of the broker are not of the expected form.");
        }
    }

    @Override
    public String toString() {
        return "(credentials of " + username + ")";
    }
}
