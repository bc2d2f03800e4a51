package org.mangomoment.search.account;

import java.util.List;

/// The accounts of a demonstration: one of each role and a second reviewer. Their passwords are known to everybody.
public final class Demonstration {
    /// Their names.
    public static final List<String> NAMES = List.of("steward", "reviewer", "reviewer-2", "researcher");

    private Demonstration() {}

    /// The password of one of them.
    public static String password(String name) {
        return "mango-demo-" + name;
    }
}
