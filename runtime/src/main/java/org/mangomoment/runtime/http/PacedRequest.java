package org.mangomoment.runtime.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;

/// A request that tells its [Sender] when its body is waited for, and how much of it has come.
final class PacedRequest extends Request.Wrapper {
    private final Sender sender;

    PacedRequest(Request request, Sender sender) {
        super(request);
        this.sender = sender;
    }

    @Override
    public Content.Chunk read() {
        var chunk = super.read();
        if (chunk != null && !Content.Chunk.isFailure(chunk)) {
            sender.read(chunk.remaining());
        }
        return chunk;
    }

    @Override
    public void demand(Runnable whenThere) {
        sender.awaited();
        super.demand(Invocable.from(Invocable.getInvocationType(whenThere), () -> {
            sender.came();
            whenThere.run();
        }));
    }
}
