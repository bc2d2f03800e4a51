package org.mangomoment.runtime.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Files of the class path (style, scripts, pictures) at an address of their own. Asked for by [#address], which names
/// their content, they are cached for a year; else the browser asks each time whether its copy still holds. What a
/// script imports from its folder is named by such addresses too. Thread-safe.
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern IMPORT = Pattern.compile("(from \")\\./([a-z0-9.-]+)(\";)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private final String path;
    private final String folder;
    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String type, String version) {}

    /// @param path   where they are served, as `/assets`
    /// @param folder the class path folder that holds them, as `assets`; it has no folders below it
    public Assets(String path, String folder) {
        this.path = path;
        this.folder = folder;
    }

    /// Adds the route.
    public void on(JavalinConfig config) {
        config.routes.get(path + "/{name}", this::serve);
    }

    /// The address of a file, which changes with its content.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public String address(String name) {
        var asset = find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no '" + name + "' in the class path folder '" + folder + "'."));
        return path + "/" + name + "?v=" + asset.version();
    }

    /// Answers with the file named by the path parameter `name`.
    public void serve(Context context) {
        var asset = find(context.pathParam("name"))
                .orElseThrow(() -> new Refusal(404, "Not found", "There is nothing at this address."));
        var tag = '"' + asset.version() + '"';
        var named = asset.version().equals(context.queryParam("v"));
        context.header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache")
                .header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(asset.type()).result(asset.bytes());
    }

    private Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(read.get(name)).or(() -> load(name));
    }

    private Optional<Asset> load(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (var in = Assets.class.getClassLoader().getResourceAsStream(folder + "/" + name)) {
            if (in == null || type == null) {
                return Optional.empty();
            }
            var bytes = type.startsWith("text/javascript") ? withAddresses(in.readAllBytes()) : in.readAllBytes();
            var asset = new Asset(bytes, type, version(bytes));
            read.put(name, asset);
            return Optional.of(asset);
        } catch (IOException failed) {
            throw new UncheckedIOException("The class path file '" + folder + "/" + name + "' cannot be read", failed);
        }
    }

    /// A script whose imports (`from "./NAME"`) change with the imported content, so that a browser never runs scripts
    /// of two versions together. Imports must not go round in a circle.
    private byte[] withAddresses(byte[] script) {
        return IMPORT.matcher(new String(script, StandardCharsets.UTF_8))
                .replaceAll(found -> found.group(1) + address(found.group(2)) + found.group(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String version(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
