package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mango account invite|list|role|disable|enable|reset`: who may sign in at the desk.
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Invites colleagues, lists them, changes roles, disables and enables accounts, resets passwords.",
        synopsisSubcommandLabel = "invite|list|role|disable|enable|reset",
        subcommands = {
            AccountCommand.Invite.class,
            AccountCommand.ListAll.class,
            AccountCommand.ChangeRole.class,
            AccountCommand.Disable.class,
            AccountCommand.Enable.class,
            AccountCommand.Reset.class
        })
final class AccountCommand {
    private static final String ROLES = "reviewer, researcher or steward.";

    private AccountCommand() {}

    /// What acts on one account share.
    abstract static class Act extends DeskCommand {
        @Parameters(paramLabel = "NAME", description = "The account.")
        String name = "";

        JsonNode post(DeskClient desk, String act, JsonNode body) throws Exception {
            return desk.post("/api/accounts/" + DeskClient.encoded(name) + "/" + act, body);
        }

        JsonNode post(DeskClient desk, String act) throws Exception {
            return post(desk, act, DeskClient.JSON.createObjectNode());
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            AccountText.printOne(answer, out);
        }

        static void tellLink(JsonNode account, PrintWriter out) {
            out.println("The link for " + account.path("name").asText() + " to set a password, shown this once and kept"
                    + " nowhere:");
            out.println();
            out.println("  " + account.path("link").asText());
            out.println();
            out.println("It works once, until " + account.path("linkUntil").asText() + ".");
        }
    }

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            description = "Makes an account; prints the link to set its password, which is shown this once.")
    static final class Invite extends Act {
        @Option(names = "--role", paramLabel = "ROLE", required = true, description = ROLES)
        String role = "";

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            var body = DeskClient.JSON.createObjectNode().put("name", name).put("role", role);
            return desk.post("/api/accounts", body);
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            tellLink(answer, out);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists accounts with role, state and when they were last seen.")
    static final class ListAll extends DeskCommand {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return desk.get("/api/accounts");
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            AccountText.print(answer.path("accounts"), out);
        }
    }

    @Command(name = "role", mixinStandardHelpOptions = true, description = "Gives an account another role, at once.")
    static final class ChangeRole extends Act {
        @Parameters(paramLabel = "ROLE", description = ROLES)
        String role = "";

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return post(desk, "role", DeskClient.JSON.createObjectNode().put("role", role));
        }
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Ends an account's sessions at once and lets nobody sign in with it.")
    static final class Disable extends Act {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return post(desk, "disable");
        }
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets a disabled account in again.")
    static final class Enable extends Act {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return post(desk, "enable");
        }
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description =
                    "Ends an account's password and sessions; prints a link to set a new password, shown this once.")
    static final class Reset extends Act {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return post(desk, "reset");
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            tellLink(answer, out);
        }
    }
}
