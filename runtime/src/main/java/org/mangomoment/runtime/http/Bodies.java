package org.mangomoment.runtime.http;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Lets a request through once its body is there, so that whoever sends slowly occupies memory for what has come and
/// nothing else: no thread, no place. Bodies of some addresses are streamed instead.
final class Bodies extends Handler.Wrapper {
    private final Senders senders;
    private final long largest;
    private final StreamedPaths streamed;
    private final BodyMemory memory;
    private final ProtocolErrors errors;

    /// @param largest largest body that is read whole, in bytes; of a larger one nothing is read
    Bodies(Senders senders, BodyMemory memory, long largest, StreamedPaths streamed, ProtocolErrors errors) {
        this.senders = senders;
        this.memory = memory;
        this.largest = largest;
        this.streamed = streamed;
        this.errors = errors;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var sender = senders.of(request);
        var isStreamed = streamed.includes(request.getHttpURI().getPath());
        var number = sender.taken(isStreamed);
        Request.addCompletionListener(request, _ -> sender.ended(number));
        if (!hasBody(request)) {
            return super.handle(request, response, callback);
        }
        var paced = new PacedRequest(request, sender);
        if (isStreamed) {
            return super.handle(paced, response, callback);
        }
        if (request.getLength() > largest) {
            return super.handle(tooLarge(request), response, callback);
        }
        new Collecting(paced, response, callback).begin();
        return true;
    }

    static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private static Request tooLarge(Request request) {
        return WholeBody.unreadable(request, new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413));
    }

    private final class Collecting implements Runnable {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final Request request;
        private final Response response;
        private final Callback callback;

        Collecting(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            memory.begin();
            Request.addCompletionListener(request, _ -> memory.end(body.size()));
            run();
        }

        @Override
        public void run() {
            while (true) {
                var chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    refuse(chunk.getFailure());
                    return;
                }
                if (!keep(chunk)) {
                    errors.answer(response, callback, Problems.BUSY);
                    return;
                }
                if (chunk.isLast() || body.size() > largest) {
                    // Not here: what comes next may block, and the next demand of this request would wait for it.
                    getServer().getThreadPool().execute(this::pass);
                    return;
                }
            }
        }

        private boolean keep(Content.Chunk chunk) {
            var bytes = new byte[chunk.remaining()];
            chunk.get(bytes, 0, bytes.length);
            chunk.release();
            if (!memory.grow(body.size(), bytes.length)) {
                return false;
            }
            body.writeBytes(bytes);
            return true;
        }

        private void pass() {
            try {
                var whole = body.size() > largest ? tooLarge(request) : WholeBody.of(request, body.toByteArray());
                if (!getHandler().handle(whole, response, callback)) {
                    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (Throwable failed) {
                Response.writeError(request, response, callback, failed);
            }
        }

        private void refuse(Throwable why) {
            errors.answer(
                    response,
                    callback,
                    switch (why) {
                        case TimeoutException _ -> Problems.TOO_SLOW;
                        case HttpException bad -> ProtocolErrors.problem(bad.getCode());
                        default -> Problems.BROKEN_OFF;
                    });
        }
    }
}
