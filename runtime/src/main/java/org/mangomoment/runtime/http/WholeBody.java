package org.mangomoment.runtime.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/// A request whose body has been read: reading it never waits.
final class WholeBody extends Request.Wrapper {
    private Content.Chunk next;

    private WholeBody(Request request, Content.Chunk body) {
        super(request);
        this.next = body;
    }

    static WholeBody of(Request request, byte[] body) {
        return new WholeBody(request, Content.Chunk.from(ByteBuffer.wrap(body), true));
    }

    /// A body that nobody will read: reading it fails.
    static WholeBody unreadable(Request request, Throwable why) {
        return new WholeBody(request, Content.Chunk.from(why, true));
    }

    @Override
    public Content.Chunk read() {
        var chunk = next;
        next = Content.Chunk.next(chunk);
        return chunk;
    }

    @Override
    public void demand(Runnable whenThere) {
        getContext().execute(whenThere);
    }
}
