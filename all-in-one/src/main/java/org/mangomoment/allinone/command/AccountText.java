package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/// Accounts as lines on the terminal.
final class AccountText {
    private AccountText() {}

    static void print(JsonNode accounts, PrintWriter out) {
        if (accounts.isEmpty()) {
            out.println("There is no account yet; invite somebody with: mango account invite NAME --role ROLE");
        }
        accounts.forEach(account -> printOne(account, out));
    }

    static void printOne(JsonNode account, PrintWriter out) {
        out.printf(
                "%-24s %-10s  %s, %s%n",
                account.path("name").asText(),
                account.path("role").asText(),
                state(account),
                account.has("lastSeen")
                        ? "last seen " + account.path("lastSeen").asText()
                        : "never seen");
    }

    private static String state(JsonNode account) {
        var state = account.path("state").asText();
        return account.has("linkUntil")
                ? state + " (the link works until " + account.path("linkUntil").asText() + ")"
                : state;
    }
}
