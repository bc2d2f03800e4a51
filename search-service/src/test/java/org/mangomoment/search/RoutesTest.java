package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Role;

/// Every route of the desk by everybody who might try it: the route table says what is expected, and
/// `routes-and-roles.txt` says it a second time, by people.
class RoutesTest {
    private static final String EVERYBODY = "everybody";

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open(folder);
        for (var role : Role.values()) {
            desk.register("one-" + role.id(), role, "token-of-" + role.id());
        }
        desk.register("dora", Role.STEWARD, "token-of-dora");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theListNamesEveryRouteWithTheRolesOfItsAudience() {
        var written = new TreeMap<String, List<String>>();
        for (var line : WrittenRoutes.lines()) {
            var words = line.split(" +");
            written.put(words[0] + " " + words[1], Arrays.asList(words).subList(2, words.length));
        }
        var declared = new TreeMap<String, List<String>>();
        for (var route : desk.service().routes()) {
            declared.put(name(route), roles(route.audience()));
        }
        assertThat(declared).containsExactlyEntriesOf(written);
    }

    @Test
    void everyRouteIsOpenToItsAudienceAndNobodyElseByToken() throws Exception {
        assertThat(desk.post("/api/accounts/dora/disable", "operator-secret", "{}")
                        .statusCode())
                .isEqualTo(200);
        var strangers = Map.of("nobody", "", "a wrong token", "wrong", "a disabled steward", "token-of-dora");
        for (var route : desk.service().routes()) {
            for (var stranger : strangers.entrySet()) {
                assertThat(status(route, stranger.getValue()) == 401)
                        .as("401 at %s for %s", name(route), stranger.getKey())
                        .isEqualTo(route.audience() != Audience.EVERYBODY);
            }
            for (var role : Role.values()) {
                assertThat(status(route, "token-of-" + role.id()))
                        .as("%s for a %s", name(route), role.id())
                        .satisfies(status -> assertThat(status == 403)
                                .isEqualTo(!route.audience().includes(role)))
                        .isNotIn(401, 500);
            }
        }
    }

    @Test
    void everyRouteIsOpenToItsAudienceAndNobodyElseBySession() throws Exception {
        var visitors = new LinkedHashMap<Role, Visitor>();
        for (var role : Role.values()) {
            visitors.put(role, Visitor.signedIn(desk, "one-" + role.id()));
        }
        desk.register("dirk", Role.STEWARD, "token-of-dirk");
        var disabled = Visitor.signedIn(desk, "dirk");
        var csrf = disabled.csrf();
        desk.post("/api/accounts/dirk/disable", "operator-secret", "{}");
        for (var route : desk.service().routes()) {
            if (route.audience() == Audience.EVERYBODY || name(route).equals("POST /sign-out")) {
                continue;
            }
            assertThat(disabled.status(route.method().name(), path(route), csrf))
                    .as("%s for a disabled steward", name(route))
                    .isEqualTo(401);
            for (var visitor : visitors.entrySet()) {
                var may = route.audience().includes(visitor.getKey());
                assertThat(visitor.getValue()
                                .status(
                                        route.method().name(),
                                        path(route),
                                        visitor.getValue().csrf()))
                        .as("%s for a %s", name(route), visitor.getKey().id())
                        .satisfies(status -> assertThat(status == 403).isEqualTo(!may))
                        .isNotIn(401, 500);
                if (!route.method().name().equals("GET")) {
                    assertThat(visitor.getValue().status(route.method().name(), path(route), "forged"))
                            .as(
                                    "%s for a %s with a forged token",
                                    name(route), visitor.getKey().id())
                            .isEqualTo(403);
                }
            }
        }
    }

    private static List<String> roles(Audience audience) {
        return audience == Audience.EVERYBODY
                ? List.of(EVERYBODY)
                : Arrays.stream(Role.values())
                        .filter(audience::includes)
                        .map(Role::id)
                        .toList();
    }

    private static String name(Route route) {
        return route.method().name() + " " + route.path();
    }

    private static String path(Route route) {
        return route.path().replaceAll("\\{[^}]*\\}|<[^>]*>", "nothing");
    }

    private static int status(Route route, String token) throws Exception {
        var request = desk.request(path(route), token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method().name(), BodyPublishers.ofString("{}"))
                .build();
        return desk.send(request).statusCode();
    }
}
