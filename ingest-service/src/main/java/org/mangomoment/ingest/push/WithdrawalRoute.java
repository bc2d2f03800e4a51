package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.intake.CurrentReceipts;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.WithdrawnBy;

/// `DELETE /api/stories/{id}`: a channel takes a story back that it brought. Another's story and none are the same to
/// it.
final class WithdrawalRoute {
    private final CurrentReceipts memory;
    private final WithdrawalView withdrawals;

    WithdrawalRoute(CurrentReceipts memory, WithdrawalView withdrawals) {
        this.memory = memory;
        this.withdrawals = withdrawals;
    }

    /// The refusal that says that a story was withdrawn.
    static Refusal gone() {
        return new Refusal(
                410,
                "Withdrawn",
                "This story was withdrawn and is erased or being erased; it is not taken again. Do not send it again.");
    }

    /// Answers 410 for a story of this channel that was withdrawn.
    void refuseWithdrawn(Context context, Caller caller) {
        if (id(context).filter(id -> isWithdrawn(id, caller)).isPresent()) {
            throw gone();
        }
    }

    /// 204, also when it was withdrawn before.
    void withdraw(Context context, Caller caller) {
        var id = id(context).orElseThrow(WithdrawalRoute::unknown);
        if (!isWithdrawn(id, caller)) {
            var known = memory.find(id)
                    .filter(receipt -> receipt.channel().equals(caller.channel()))
                    .orElseThrow(WithdrawalRoute::unknown);
            withdrawals.withdraw(id, known.channel(), WithdrawnBy.CHANNEL);
        }
        context.status(204);
    }

    private boolean isWithdrawn(UUID id, Caller caller) {
        return withdrawals
                .find(id)
                .filter(withdrawn -> withdrawn.channel().equals(caller.channel()))
                .isPresent();
    }

    private static Refusal unknown() {
        return new Refusal(404, "Not found", "This channel has no such story.");
    }

    private static Optional<UUID> id(Context context) {
        try {
            return Optional.of(UUID.fromString(context.pathParam("id")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
