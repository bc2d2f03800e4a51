package org.mangomoment.runtime.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
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
    private static final int SHARE_FOR_BODIES = 16;
    private static final String HTTPS = "public-address-is-https";

    private final HttpSettings settings;
    private final Health health;
    private final SecurityHeaders headers;
    private final ProtocolErrors errors;
    private final UnknownProxy unknownProxy;
    private final StreamedPaths streamed;
    private final Consumer<JavalinConfig> routes;
    private final Admission admission;
    private @Nullable Javalin javalin;

    /// @param routes adds the service's own routes
    public HttpServer(HttpSettings settings, Health health, Consumer<JavalinConfig> routes) {
        this(settings, health, Set.of(), routes);
    }

    /// @param streamed paths whose bodies are of any length and handed on as they come
    /// @param routes   adds the service's own routes
    public HttpServer(HttpSettings settings, Health health, Set<String> streamed, Consumer<JavalinConfig> routes) {
        this.settings = settings;
        this.streamed = new StreamedPaths(streamed);
        this.admission =
                new Admission(settings.maxConcurrent(), this.streamed, new ClientAddress(settings.trustedProxies()));
        this.health = health;
        this.headers = new SecurityHeaders(settings.isHttps());
        this.errors = new ProtocolErrors(headers);
        this.unknownProxy = new UnknownProxy(new ClientAddress(settings.trustedProxies()), health);
        this.routes = routes;
    }

    @Override
    public void start() {
        try {
            javalin = Javalin.create(this::configure).start();
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
        config.http.compressionStrategy = compression();
        // Threads are not what is scarce: places are, which [Admission] gives to requests that have come in.
        config.jetty.threadPool = new VirtualThreadPool(0);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(3_000);
            server.setErrorHandler(errors);
        });
        // A file in a form is part of a body that is in memory already, and is written nowhere.
        config.jetty.multipartConfig.maxInMemoryFileSize(Integer.MAX_VALUE, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.addConnector(this::connector);
        config.routes.before(context -> {
            headers.on(context::header);
            context.attribute(HTTPS, settings.isHttps());
        });
        config.routes.before(unknownProxy::look);
        admission.on(config);
        config.routes.get("/health/live", this::live);
        config.routes.get("/health/ready", this::ready);
        new Assets("/assets", "assets").on(config);
        routes.accept(config);
        config.routes.exception(Refusal.class, (refusal, context) -> answer(context, refusal.problem()));
        config.routes.exception(NoRoom.class, (_, context) -> answer(context, Problems.DISK_FULL));
        config.routes.exception(NotAcknowledged.class, (_, context) -> answer(context, Problems.NOT_DURABLE));
        config.routes.exception(HttpResponseException.class, HttpServer::answerStatus);
        config.routes.exception(EofException.class, (_, context) -> answer(context, Problems.BROKEN_OFF));
        config.routes.exception(
                IllegalCharsetNameException.class, (_, context) -> answer(context, Problems.STRANGE_CHARSET));
        config.routes.exception(
                UnsupportedCharsetException.class, (_, context) -> answer(context, Problems.STRANGE_CHARSET));
        config.routes.exception(Exception.class, HttpServer::answerSurprise);
    }

    private Connector connector(Server server, HttpConfiguration http) {
        var senders = new Senders(settings.sending(), new ClientAddress(settings.trustedProxies()), server);
        var memory = new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE_FOR_BODIES);
        server.insertHandler(new Bodies(senders, memory, settings.maxBodyBytes(), streamed, errors));
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(settings.sending().connections());
        connector.addBean(senders);
        return connector;
    }

    /// Pages are never compressed: the length of a page that holds a token beside something an attacker chose would
    /// tell the token (BREACH, CVE-2013-3587).
    private static CompressionStrategy compression() {
        var strategy = new CompressionStrategy(null, new Gzip());
        strategy.setExcludedMimeTypes(Stream.concat(strategy.getExcludedMimeTypes().stream(), Stream.of("text/html"))
                .toList());
        return strategy;
    }

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
        var title = HttpStatus.forStatus(refused.getStatus()).getMessage();
        answer(
                context,
                switch (refused.getStatus()) {
                    case 404 -> Problem.of(404, "Not found", "There is nothing at this address.");
                    case 405 -> {
                        var allowed = allowed(refused);
                        context.header("Allow", allowed);
                        yield Problem.of(
                                405,
                                title,
                                "This address does not take the method of the request; expected " + allowed + ".");
                    }
                    case 413 -> Problems.TOO_LARGE;
                    default -> Problem.of(refused.getStatus(), title, "The request was refused.");
                });
    }

    /// The methods that the router knows for the address; whoever answers GET answers HEAD.
    private static String allowed(HttpResponseException refused) {
        var methods = String.join(", ", refused.getDetails().values());
        return methods.replaceFirst("\\bGET\\b(?!.*HEAD)", "GET, HEAD");
    }

    private static void answerSurprise(Exception surprise, Context context) {
        if (tooLarge(surprise)) {
            answer(context, Problems.TOO_LARGE);
            return;
        }
        var reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}: {}", reference, Trace.of(surprise));
        answer(context, Problem.of(500, "Something went wrong", "The fault is ours. Reference: " + reference));
    }

    /// Whether people reach this server by https: then its cookies are bound to it.
    public static boolean isHttps(Context context) {
        return Boolean.TRUE.equals(context.attribute(HTTPS));
    }

    /// Whether reading met a body that was not read because of its size.
    private static boolean tooLarge(Throwable surprise) {
        return (surprise instanceof HttpException refused && refused.getCode() == 413)
                || (surprise.getCause() != null && tooLarge(surprise.getCause()));
    }

    /// An answer whose beginning has left cannot become a problem any more. Its connection is cut, so that whoever
    /// reads it does not take what came for the whole.
    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .close();
    }

    /// Answers with a problem's JSON document; an answer that has begun is broken off.
    public static void answer(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            breakOff(context);
            return;
        }
        if (problem.after() > 0) {
            context.header("Retry-After", Integer.toString(problem.after()));
        }
        context.status(problem.status()).json(problem.members()).contentType("application/problem+json");
    }
}
