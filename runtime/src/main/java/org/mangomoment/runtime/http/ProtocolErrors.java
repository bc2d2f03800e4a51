package org.mangomoment.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers what never reaches a route, because it is no proper HTTP/1.1: problem details, after which Jetty closes the
/// connection.
///
/// Jetty has 505 for another version of HTTP (RFC 9110, 15.6.6). That fault is the sender's too, and a 5xx here means
/// ours: it becomes a 400.
final class ProtocolErrors implements Request.Handler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SecurityHeaders headers;

    ProtocolErrors(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws JsonProcessingException {
        var problem = problem(
                request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                        ? refused.getCode()
                        : response.getStatus());
        headers.on(response.getHeaders()::put);
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(problem.members())), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ->
                Problem.of(400, "Another version of HTTP", "Expected HTTP/1.1 in the request line.");
            case HttpStatus.INTERNAL_SERVER_ERROR_500 ->
                Problem.of(status, "Something went wrong", "The fault is ours; no route had been reached.");
            default ->
                Problem.of(
                        status, HttpStatus.getMessage(status), "Refused before any route: expected proper HTTP/1.1.");
        };
    }
}
