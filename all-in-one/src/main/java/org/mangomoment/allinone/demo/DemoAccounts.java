package org.mangomoment.allinone.demo;

import java.util.List;
import org.mangomoment.allinone.instance.Running.DemoAccount;
import org.mangomoment.allinone.instance.Secrets;
import org.mangomoment.search.account.Demonstration;

/// The accounts of a demonstration with their passwords, which can be typed, and tokens that are new at every start.
final class DemoAccounts {
    private DemoAccounts() {}

    static List<DemoAccount> all() {
        return Demonstration.NAMES.stream().map(DemoAccounts::account).toList();
    }

    private static DemoAccount account(String name) {
        var role = name.replaceFirst("-[0-9]+$", "");
        return new DemoAccount(name, Demonstration.password(name), role, Secrets.random());
    }
}
