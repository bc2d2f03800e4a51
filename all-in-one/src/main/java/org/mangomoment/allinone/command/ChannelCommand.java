package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mango channel add|list|rotate|hook|revoke|invite|invitations|end-invitation`: campaign channels, their push keys,
/// hook addresses and invitations.
@Command(
        name = "channel",
        mixinStandardHelpOptions = true,
        description = {
            "Opens campaign channels, lists them, gives them new keys and hook addresses, revokes these.",
            "Invites units, lists their invitations and ends them."
        },
        synopsisSubcommandLabel = "add|list|rotate|hook|revoke|invite|invitations|end-invitation",
        subcommands = {
            ChannelAddCommand.class,
            ChannelCommand.ListAll.class,
            ChannelCommand.Rotate.class,
            ChannelHookCommand.class,
            ChannelCommand.Revoke.class,
            ChannelInvitations.Invite.class,
            ChannelInvitations.ListAll.class,
            ChannelInvitations.End.class
        })
final class ChannelCommand {
    private ChannelCommand() {}

    /// What they share.
    abstract static class Act extends DeskCommand {
        static void tellKey(JsonNode channel, PrintWriter out) {
            out.println("The key of channel " + channel.path("name").asText() + ", shown this once and kept nowhere:");
            out.println();
            out.println("  " + channel.path("key").asText());
            out.println();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists channels, keys and today's figures.")
    static final class ListAll extends Act {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return desk.get("/api/channels");
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            ChannelText.print(answer.path("channels"), out);
        }
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Makes a second key; the old one works until a date, or until it is revoked.")
    static final class Rotate extends Act {
        @Parameters(paramLabel = "NAME", description = "The channel.")
        String name = "";

        @Option(
                names = "--old-until",
                paramLabel = "DATE",
                description = "When the old key stops working: a date as 2025-03-14, or a moment in UTC.")
        @Nullable
        String oldUntil;

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            var body = DeskClient.JSON.createObjectNode().put("oldUntil", oldUntil);
            return desk.post("/api/channels/" + DeskClient.encoded(name) + "/keys", body);
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            tellKey(answer, out);
            var old = answer.path("keys").path(0);
            if (answer.path("keys").size() > 1) {
                out.println(
                        old.has("expiresAt")
                                ? "The old key " + old.path("begins").asText() + "… works until "
                                        + old.path("expiresAt").asText() + "."
                                : "The old key " + old.path("begins").asText() + "… works until: mango channel revoke "
                                        + name + " --key " + old.path("id").asText());
            }
        }
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Ends one key or hook address, or all of a channel, at once.")
    static final class Revoke extends Act {
        @Parameters(paramLabel = "NAME", description = "The channel.")
        String name = "";

        @Option(
                names = "--key",
                paramLabel = "ID",
                description = "Only this key or hook address: the eight characters after mango_ or mangohook_.")
        @Nullable
        String key;

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            var body = DeskClient.JSON.createObjectNode().put("key", key);
            return desk.post("/api/channels/" + DeskClient.encoded(name) + "/revoke", body);
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            var keys = answer.path("keys").size();
            var hooks = answer.path("hooks").size();
            out.println("Revoked. Of channel " + name + " "
                    + (keys + hooks == 0
                            ? "no key and no hook address works: it brings nothing in."
                            : keys + " key(s) and " + hooks + " hook address(es) work."));
        }
    }
}
