package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Channels as lines on the terminal.
final class ChannelText {
    private ChannelText() {}

    static void print(JsonNode channels, PrintWriter out) {
        if (channels.isEmpty()) {
            out.println("There is no channel yet; open one with: mango channel add NAME");
        }
        for (var channel : channels) {
            printOne(channel, out);
        }
    }

    private static void printOne(JsonNode channel, PrintWriter out) {
        out.println(channel.path("name").asText() + "  (campaign "
                + channel.path("campaign").asText() + terms(channel) + ")");
        for (var key : channel.path("keys")) {
            out.println("  key " + key.path("begins").asText() + "…"
                    + (key.has("expiresAt") ? " until " + key.path("expiresAt").asText() : ""));
        }
        for (var hook : channel.path("hooks")) {
            out.println("  hook " + hook.path("begins").asText() + "…");
        }
        if (channel.path("keys").isEmpty()) {
            out.println("  no key works");
        }
        out.println("  today  " + count(channel.path("today")));
        out.println("  in all " + count(channel.path("ever")));
    }

    private static String terms(JsonNode channel) {
        var terms = new StringBuilder();
        if (!channel.path("defaultConsent").isEmpty()) {
            terms.append(", consent ").append(list(channel.path("defaultConsent")));
        }
        if (channel.has("dailyLimit")) {
            terms.append(", at most ")
                    .append(channel.path("dailyLimit").asLong())
                    .append(" a day");
        }
        if (!channel.path("allowedFields").isEmpty()) {
            terms.append(", fields ").append(list(channel.path("allowedFields")));
        }
        if (channel.has("language")) {
            terms.append(", language ").append(channel.path("language").asText());
        }
        return terms.append(channel.path("signed").asBoolean() ? ", signed" : "")
                .append(channel.path("mapped").asBoolean() ? ", mapped" : "")
                .toString();
    }

    private static String count(JsonNode count) {
        var reasons = count.path("refused").properties().stream()
                .map(reason -> reason.getKey() + ": " + reason.getValue().asLong())
                .collect(Collectors.joining(", "));
        return count.path("accepted").asLong() + " accepted, "
                + count.path("repeated").asLong() + " repeated"
                + (reasons.isEmpty() ? "" : ", refused (" + reasons + ")");
    }

    private static String list(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("+"));
    }
}
