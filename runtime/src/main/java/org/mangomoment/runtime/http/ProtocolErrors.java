package org.mangomoment.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    private static final String TYPE = "application/problem+json";

    private final SecurityHeaders headers;

    ProtocolErrors(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var problem = problem(
                request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                        ? refused.getCode()
                        : response.getStatus());
        answer(response, callback, problem);
        return true;
    }

    /// Answers with a problem's JSON document, before any route.
    void answer(Response response, Callback callback, Problem problem) {
        headers.on(response.getHeaders()::put);
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        if (problem.after() > 0) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, problem.after());
        }
        response.write(true, ByteBuffer.wrap(bytes(problem)), callback);
    }

    /// The answer to what is not even a request yet, byte by byte.
    static byte[] message(Problem problem) {
        var body = new String(bytes(problem), StandardCharsets.US_ASCII);
        return """
                HTTP/1.1 %d %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s""".formatted(problem.status(), problem.title(), TYPE, body.length(), body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem.members());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem is texts and numbers.", impossible);
        }
    }

    /// What is wrong with a request that is no proper HTTP/1.1.
    static Problem problem(int status) {
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
