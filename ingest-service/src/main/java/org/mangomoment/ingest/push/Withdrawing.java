package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.ingest.channel.Bearer;
import org.mangomoment.ingest.intake.ReceiptMemory;
import org.mangomoment.ingest.withdrawal.WithdrawalBook;
import org.mangomoment.ingest.withdrawal.WithdrawalBook.By;
import org.mangomoment.runtime.http.Refusal;

/// `DELETE /api/stories/{id}`: a channel takes a story back that it brought. Another's story and none are the same to
/// it.
final class Withdrawing {
    private final ReceiptMemory memory;
    private final WithdrawalBook withdrawals;

    Withdrawing(ReceiptMemory memory, WithdrawalBook withdrawals) {
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
    void refuseWithdrawn(Context context, Bearer bearer) {
        if (id(context).filter(id -> isWithdrawn(id, bearer)).isPresent()) {
            throw gone();
        }
    }

    /// 204, also when it was withdrawn before.
    void withdraw(Context context, Bearer bearer) {
        var id = id(context).orElseThrow(Withdrawing::unknown);
        if (!isWithdrawn(id, bearer)) {
            var known = memory.find(id)
                    .filter(receipt -> receipt.channel().equals(bearer.channel()))
                    .orElseThrow(Withdrawing::unknown);
            withdrawals.withdraw(id, known.channel(), By.CHANNEL);
        }
        context.status(204);
    }

    private boolean isWithdrawn(UUID id, Bearer bearer) {
        return withdrawals
                .find(id)
                .filter(withdrawn -> withdrawn.channel().equals(bearer.channel()))
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
