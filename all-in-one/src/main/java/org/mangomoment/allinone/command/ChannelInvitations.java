package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The commands by which units of a channel are invited.
final class ChannelInvitations {
    private ChannelInvitations() {}

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            description = "Invites a unit: makes a link to the form, whose stories carry the unit and the campaign.")
    static final class Invite extends OfChannel {
        @Parameters(index = "1", paramLabel = "UNIT", description = "The ward or team, as stewards will read it.")
        String unit = "";

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return desk.post(path(), DeskClient.JSON.createObjectNode().put("unit", unit));
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            out.println(link(answer));
            if (!answer.has("address")) {
                out.println("Before it comes the address of the page where stories are told.");
            }
        }
    }

    @Command(
            name = "invitations",
            mixinStandardHelpOptions = true,
            description = "Lists the invitations of a channel that work.")
    static final class ListAll extends OfChannel {
        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            return desk.get(path());
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            if (answer.path("invitations").isEmpty()) {
                out.println("No unit is invited; invite one with: mango channel invite " + name + " UNIT");
            }
            answer.path("invitations")
                    .forEach(invitation -> out.println(
                            link(invitation) + "  " + invitation.path("unit").asText()));
        }
    }

    @Command(
            name = "end-invitation",
            mixinStandardHelpOptions = true,
            description = "Ends an invitation: who follows its link is told so. Stories keep their unit.")
    static final class End extends OfChannel {
        @Parameters(
                index = "1",
                paramLabel = "LINK",
                description = "The link, or its end from /i/ on, as it is listed.")
        String link = "";

        @Override
        JsonNode ask(DeskClient desk) throws Exception {
            var token = link.substring(link.lastIndexOf('/') + 1);
            return desk.post(path() + "/end", DeskClient.JSON.createObjectNode().put("token", token));
        }

        @Override
        void tell(JsonNode answer, PrintWriter out) {
            out.println("Ended. Invitations of channel " + name + " that work: "
                    + answer.path("invitations").size());
        }
    }

    /// What they share.
    abstract static class OfChannel extends ChannelCommand.Act {
        @Parameters(index = "0", paramLabel = "NAME", description = "The channel.")
        String name = "";

        final String path() {
            return "/api/channels/" + DeskClient.encoded(name) + "/invitations";
        }

        static String link(JsonNode invitation) {
            return invitation
                    .path("address")
                    .asText("/i/" + invitation.path("token").asText());
        }
    }
}
