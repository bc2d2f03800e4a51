package org.mangomoment.runtime.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.NoRoom;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server of a service: its own routes, and what all share: `/health/live`, `/health/ready` (with
/// details for this machine only), `/assets` (the shared look), security headers, problem details for every error, one
/// virtual thread a request, bounded.
public final class HttpServer implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final String HTTPS = "public-address-is-https";

    private final HttpSettings settings;
    private final Health health;
    private final SecurityHeaders headers;
    private final UnknownProxy unknownProxy;
    private final Consumer<JavalinConfig> routes;
    private @Nullable Javalin javalin;

    /// @param routes adds the service's own routes
    public HttpServer(HttpSettings settings, Health health, Consumer<JavalinConfig> routes) {
        this.settings = settings;
        this.health = health;
        this.headers = new SecurityHeaders(settings.isHttps());
        this.unknownProxy = new UnknownProxy(new ClientAddress(settings.trustedProxies()), health);
        this.routes = routes;
    }

    @Override
    public void start() {
        try {
            javalin = Javalin.create(this::configure).start(settings.host(), settings.port());
        } catch (JavalinBindException taken) {
            throw new CannotStart("Port " + settings.port() + " of " + settings.host()
                    + " cannot be listened on: another process has it, or it is not open to this user."
                    + " Stop that process, or choose another port.");
        }
    }

    /// The address of this server, with the port it really took.
    public URI address() {
        if (javalin == null) {
            throw new IllegalStateException("The HTTP server has not been started.");
        }
        return URI.create("http://" + settings.host() + ":" + javalin.port());
    }

    @Override
    public void close() {
        if (javalin != null) {
            javalin.stop();
            javalin = null;
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.maxBodyBytes();
        config.http.prefer405over404 = true;
        var threads = new VirtualThreadPool();
        threads.setMaxConcurrentTasks(settings.maxConcurrent());
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(3_000);
            server.setErrorHandler(new ProtocolErrors(headers));
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(context -> {
            headers.on(context::header);
            context.attribute(HTTPS, settings.isHttps());
        });
        config.routes.before(unknownProxy::look);
        config.routes.get("/health/live", this::live);
        config.routes.get("/health/ready", this::ready);
        new Assets("/assets", "assets").on(config);
        routes.accept(config);
        config.routes.exception(Refusal.class, (refusal, context) -> answer(context, refusal.problem()));
        config.routes.exception(NoRoom.class, (_, context) -> answer(context, DISK_FULL));
        config.routes.exception(NotAcknowledged.class, (_, context) -> answer(context, NOT_DURABLE));
        config.routes.exception(HttpResponseException.class, HttpServer::answerStatus);
        config.routes.exception(EofException.class, (_, context) -> answer(context, BROKEN_OFF));
        config.routes.exception(IllegalCharsetNameException.class, (_, context) -> answer(context, STRANGE_CHARSET));
        config.routes.exception(UnsupportedCharsetException.class, (_, context) -> answer(context, STRANGE_CHARSET));
        config.routes.exception(Exception.class, HttpServer::answerSurprise);
    }

    private static final Problem NOT_DURABLE = new Problem(
            503,
            "Not stored yet",
            "The log did not acknowledge in time, so nothing is promised. Send the same request again after the pause.",
            List.of(),
            5);

    private static final Problem DISK_FULL = new Problem(
            503,
            "Disk full",
            "There is no room to store it now, so nothing was kept. Send the same request again after the pause.",
            List.of(),
            60);

    private static final Problem BROKEN_OFF =
            Problem.of(400, "Broken off", "The body ended before it was complete; send the request again.");

    private static final Problem STRANGE_CHARSET =
            Problem.of(415, "Another charset", "The charset of the content type is not known here; expected UTF-8.");

    private void live(Context context) {
        context.status(health.live() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .json(Map.of("live", health.live()));
    }

    private void ready(Context context) {
        var findings = health.findings();
        var ready = health.live() && findings.values().stream().allMatch(Health.Finding::up);
        context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .json(
                        ClientAddress.isLocal(context)
                                ? Map.of("ready", ready, "checks", findings)
                                : Map.of("ready", ready));
    }

    private static void answerStatus(HttpResponseException refused, Context context) {
        var status = HttpStatus.forStatus(refused.getStatus());
        answer(context, Problem.of(refused.getStatus(), status.getMessage(), "The request was refused."));
    }

    private static void answerSurprise(Exception surprise, Context context) {
        var reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}: {}", reference, Trace.of(surprise));
        answer(context, Problem.of(500, "Something went wrong", "The fault is ours. Reference: " + reference));
    }

    /// Whether people reach this server by https: then its cookies are bound to it.
    public static boolean isHttps(Context context) {
        return Boolean.TRUE.equals(context.attribute(HTTPS));
    }

    /// Answers with a problem's JSON document.
    public static void answer(Context context, Problem problem) {
        if (problem.after() > 0) {
            context.header("Retry-After", Integer.toString(problem.after()));
        }
        context.status(problem.status()).json(problem.members()).contentType("application/problem+json");
    }
}
