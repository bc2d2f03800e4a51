package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Role;

class RoutesTest {
    @Test
    void everyRouteIsOpenToItsAudienceAndNobodyElse(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder);
                var http = HttpClient.newHttpClient()) {
            var tokens = new LinkedHashMap<Role, String>();
            for (var role : Role.values()) {
                tokens.put(role, "token-of-" + role.id());
                desk.register("one-" + role.id(), role, "token-of-" + role.id());
            }
            for (var route : desk.service().routes()) {
                assertThat(status(desk, http, route, ""))
                        .as("%s without a token", route.path())
                        .satisfies(
                                status -> assertThat(status == 401).isEqualTo(route.audience() != Audience.EVERYBODY));
                assertThat(status(desk, http, route, "wrong"))
                        .as("%s with a wrong token", route.path())
                        .satisfies(
                                status -> assertThat(status == 401).isEqualTo(route.audience() != Audience.EVERYBODY));
                for (var role : Role.values()) {
                    assertThat(status(desk, http, route, tokens.getOrDefault(role, "")))
                            .as("%s for a %s", route.path(), role.id())
                            .satisfies(status -> assertThat(status == 403)
                                    .isEqualTo(!route.audience().includes(role)))
                            .isNotIn(401, 500);
                }
            }
        }
    }

    private static int status(Desk desk, HttpClient http, Route route, String token) throws Exception {
        var path = route.path().replaceAll("\\{[^}]*\\}|<[^>]*>", "nothing");
        var request = desk.request(path, token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method().name(), BodyPublishers.ofString("{}"))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
