package org.mangomoment.allinone.demo;

import java.util.List;
import org.mangomoment.allinone.instance.Running.DemoAccount;
import org.mangomoment.allinone.instance.Secrets;

/// One account of each role, for a demonstration only: passwords that can be typed, tokens that are new at every start.
final class DemoAccounts {
    private DemoAccounts() {}

    static List<DemoAccount> all() {
        return List.of(
                account("steward"), account("reviewer"), account("reviewer", "reviewer-2"), account("researcher"));
    }

    private static DemoAccount account(String role) {
        return account(role, role);
    }

    private static DemoAccount account(String role, String name) {
        return new DemoAccount(name, "mango-demo-" + name, role, Secrets.random());
    }
}
