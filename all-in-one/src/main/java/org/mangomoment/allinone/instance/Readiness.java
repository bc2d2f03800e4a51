package org.mangomoment.allinone.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Failures;

/// Waits until services say that they are ready, and says meanwhile what is waited for. An answer that comes
/// late, is an error or never comes says only that the machine is busy: the question is put again.
final class Readiness {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final Pace pace;
    private final Failures failures;
    private final Consumer<String> progress;

    /// How patient to be.
    ///
    /// @param answer  longest wait for one answer, after which the question is put again
    /// @param between pause between an answer and the next question
    /// @param tell    how often to say what is waited for
    /// @param limit   of all the waiting for one service. Time in which this process was stopped does not count
    record Pace(Duration answer, Duration between, Duration tell, Duration limit) {
        /// For a first start on a machine that has other things to do.
        static final Pace PATIENT =
                new Pace(Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(30));
    }

    /// @param failures end the waiting: what died does not get ready
    /// @param progress is told, in words, what is not ready yet
    Readiness(HttpClient http, Pace pace, Failures failures, Consumer<String> progress) {
        this.http = http;
        this.pace = pace;
        this.failures = failures;
        this.progress = progress;
    }

    /// Returns when the service is ready.
    ///
    /// @param name of the service, in words
    /// @throws CannotStart when something died, or the limit was reached
    void await(String name, URI service) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/health/ready"))
                .timeout(pace.answer())
                .build();
        var waited = Duration.ZERO;
        var told = Duration.ZERO;
        while (true) {
            var begin = System.nanoTime();
            var missing = missing(request);
            if (missing.isEmpty()) {
                return;
            }
            if (failures.any()) {
                throw new CannotStart("The " + name + " does not get ready because a part of it died.");
            }
            if (waited.compareTo(pace.limit()) > 0) {
                throw new CannotStart("The " + name + " is not ready after " + waited.toSeconds() + " s (" + missing
                        + "). Is the machine overloaded? Start again when it is less busy.");
            }
            if (waited.minus(told).compareTo(pace.tell()) >= 0) {
                told = waited;
                progress.accept("Waiting for the " + name + ": " + missing + ".");
            }
            Thread.sleep(pace.between());
            waited = waited.plus(
                    atMost(pace.answer().plus(pace.between()), Duration.ofNanos(System.nanoTime() - begin)));
        }
    }

    /// What keeps the service from being ready, in words; empty when nothing does.
    private String missing(HttpRequest request) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? "" : checks(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (HttpTimeoutException _) {
            return "no answer within " + pace.answer().toSeconds() + " s";
        } catch (IOException _) {
            return "no answer that can be read";
        }
    }

    private static String checks(int status, JsonNode said) {
        var down = said.path("checks").properties().stream()
                .filter(check -> !check.getValue().path("up").asBoolean())
                .map(check ->
                        check.getKey() + " (" + check.getValue().path("detail").asText("no detail") + ")")
                .collect(Collectors.joining(", "));
        return down.isEmpty() ? "it answers " + status : down;
    }

    private static Duration atMost(Duration bound, Duration time) {
        return time.compareTo(bound) > 0 ? bound : time;
    }
}
