package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.signature.SignedRequest;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Door;

/// `POST /api/stories`: one story. `GET /api/stories/{id}/receipt`: what is remembered of it.
final class PushDoor {
    /// Largest body of one story, in bytes.
    static final int LARGEST_BODY = 128 * 1024;

    /// How messages are counted that are no stories.
    static final String EVENT = "event ignored";

    private static final int STRANGER = 401;
    private static final int WITHDRAWN = 410;
    private static final int SERVER_ERROR = 500;

    private final StoryBody bodies = new StoryBody();
    private final IntakeFeature intake;
    private final PersonalLinks personal;
    private final SignatureVerifier proof;
    private final DailyLimits daily;

    PushDoor(IntakeFeature intake, PersonalLinks personal, SignatureVerifier proof, DailyLimits daily) {
        this.intake = intake;
        this.personal = personal;
        this.proof = proof;
        this.daily = daily;
    }

    /// Takes a story. A survey tool that gives up on other answers, and one that repeats a story that was withdrawn,
    /// which is nobody's fault, is answered 200 with the outcome in the body.
    void take(Context context, Caller caller) throws IOException {
        try {
            taken(context, caller);
        } catch (Refusal refusal) {
            if (!saidInTheBody(refusal, caller)) {
                throw refusal;
            }
            context.status(200).json(OutcomeAnswer.of(refusal.problem()));
        }
    }

    private static boolean saidInTheBody(Refusal refusal, Caller caller) {
        var status = refusal.problem().status();
        return caller.mapping() instanceof MappingRead.Usable(var mapping)
                && (status == WITHDRAWN || (mapping.alwaysOk() && status < SERVER_ERROR && status != STRANGER));
    }

    private void taken(Context context, Caller caller) throws IOException {
        var body = body(context, caller);
        proof.check(context, caller, body);
        switch (read(context, caller, body)) {
            case StrictJson.Read.Told told ->
                taken(
                        context,
                        caller,
                        StoryReading.read(
                                told,
                                caller,
                                caller.operator() ? Door.IMPORT : Door.PUSH,
                                key(context),
                                intake.rules()));
            case StrictJson.Read.Passed(var why) -> {
                intake.tally().leftOut(caller.channel(), EVENT);
                context.status(200).json(OutcomeAnswer.ignored(why));
            }
            case StrictJson.Read.Broken(var why) -> {
                intake.tally().refused(caller.channel(), "unreadable");
                throw new Refusal(400, "Not a story", why);
            }
        }
    }

    private void taken(Context context, Caller caller, PushedStory pushed) {
        if (!pushed.reasons().isEmpty()) {
            var reasons = pushed.refusal(intake.rules().reasonsAgainst(pushed.story()));
            reasons.forEach(reason -> intake.tally().refused(caller.channel(), reason.counted()));
            throw refused(reasons);
        }
        switch (intake.stories().offer(pushed.story(), pushed.revision()).join()) {
            case Receipt.Accepted(var id) -> {
                pushed.leftOut().forEach(warning -> intake.tally().leftOut(caller.channel(), warning.counted()));
                answer(context, 201, id, caller, pushed);
            }
            case Receipt.AlreadyHave(var id) -> answer(context, 200, id, caller, pushed);
            case Receipt.Conflict _ ->
                throw new Refusal(
                        409,
                        "Another story has this key",
                        "The idempotency key was used before with another body; expected the same body or a new key.");
            case Receipt.Withdrawn _ -> throw WithdrawalRoute.gone();
            case Receipt.Refused(var reasons) -> {
                pushed.dropped().forEach(reason -> intake.tally().refused(caller.channel(), reason.counted()));
                throw refused(pushed.refusal(reasons));
            }
            case Receipt.NotToday _ -> throw notToday(caller);
            case Receipt.NotNow _ ->
                throw RequestAdmission.notNow("The log did not take the story in time, or its disk is full.");
        }
    }

    /// Survey tools repeat what was answered 503, hardly any what was answered 429.
    private Refusal notToday(Caller caller) {
        var why = "The channel has brought as many new stories as it may in a day.";
        var seconds = Math.toIntExact(daily.untilTomorrow().toSeconds());
        return caller.mapping() instanceof MappingRead.Usable(var mapping) && !mapping.alwaysOk()
                ? new Refusal(new Problem(
                        503, "Not stored", why + " Send the same request again after the pause.", List.of(), seconds))
                : PushLimits.tooMany(why, seconds);
    }

    private StrictJson.Read read(Context context, Caller caller, byte[] body) {
        try {
            return bodies.read(context, caller, body);
        } catch (Refusal another) {
            intake.tally().refused(caller.channel(), "type");
            throw another;
        }
    }

    void receipt(Context context, Caller caller) {
        var id = context.pathParam("id");
        var known = uuid(id).flatMap(intake.current()::find).orElse(null);
        if (known == null || !known.channel().equals(caller.channel())) {
            throw new Refusal(404, "Not found", "This channel has no receipt of that story.");
        }
        context.json(ReceiptAnswer.of(id, known));
    }

    private void answer(Context context, int status, String id, Caller caller, PushedStory pushed) {
        var links = caller.hook() ? null : links(id);
        if (links != null) {
            context.header("Location", links.self());
        }
        context.status(status).json(TakenAnswer.of(id, links, pushed));
    }

    private TakenAnswer.Links links(String id) {
        var self = personal.home().resolve("/api/stories/" + id).toString();
        return new TakenAnswer.Links(self, self + "/receipt", personal.to(id).toString());
    }

    /// Answers 415 unless the body says that it is of a type.
    static void requireType(Context context, String type) {
        if (!StoryBody.type(context).equals(type)) {
            throw new Refusal(415, "Another content type", "The body is not declared as " + type + ", as expected.");
        }
    }

    private byte[] body(Context context, Caller caller) throws IOException {
        var body = context.req().getContentLengthLong() > LARGEST_BODY
                ? null
                : context.req().getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body == null || body.length > LARGEST_BODY) {
            intake.tally().refused(caller.channel(), "size");
            throw new Refusal(413, "Too large", "The body is larger than 128 KiB; expected one story.");
        }
        return body;
    }

    private static @Nullable String key(Context context) {
        return context.header(SignedRequest.IDEMPOTENCY_KEY);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Refusal refused(List<Reason> reasons) {
        return new Refusal(new Problem(
                422,
                "The story cannot be taken as it is",
                reasons.size() + " field(s) are not as expected; correct them and send the story again.",
                Reasons.fields(reasons),
                0));
    }
}
