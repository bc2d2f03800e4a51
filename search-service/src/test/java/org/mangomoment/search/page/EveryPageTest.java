package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.runtime.browser.Accessibility;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.WrittenRoutes;

/// Every page of the desk with something on it, in a real browser: everybody can use it, and the browser
/// complains of nothing. A page that is not looked at here fails too. `-Dscreenshots=FOLDER` leaves pictures.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageTest {
    /// For anybody who has not signed in.
    private static final String OUTSIDE = "/(sign-in|setup|invitation).*";

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final List<String> complaints = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>(List.of(
            "/sign-in",
            "/sign-in?why=disabled",
            "/setup",
            "/invitation",
            "/?q=hand&teller=patient",
            "/?q=hand&match=both",
            "/concordance?q=hand+OR+tea&order=left-1",
            "/words?words=hand%0Atea",
            "/words?show=groups&q=hand&by=dimension",
            "/words?show=key&q=hand&in=nl",
            "/words?show=evidence&of=respect",
            "/insights?rows=dimension",
            "/insights?rows=dimension&columns=year",
            "/insights?rows=dimension&columns=dimension",
            "/swarm",
            "/saturation",
            "/saturation?of=sample",
            "/stories/s-01",
            "/stories/s-02",
            "/stories/s-06",
            "/stories/s-02/withdraw",
            "/review",
            "/review/s-02",
            "/review/s-05",
            "/review/s-05/with/s-02",
            "/figures",
            "/influence",
            "/methods",
            "/agreement",
            "/agreement/stories?group=sample&subject=emotional-support&marked=yes",
            "/account",
            "/searches",
            "/citations",
            "/quotes",
            "/discussions",
            "/flags",
            "/tags",
            "/training",
            "/checks",
            "/exports",
            "/steward",
            "/steward/colleagues",
            "/steward/colleagues/rosa",
            "/steward/channels",
            "/steward/channels/form",
            "/steward/mails",
            "/steward/sample",
            "/steward/gold",
            "/steward/models",
            "/steward/models/trained-00000002",
            "/steward/codebook",
            "/steward/codebook/versions/2",
            "/steward/codebook/changes?from=2&to=3",
            "/steward/codebook/draft",
            "/steward/codebook/draft/dimensions/respect",
            "/steward/codebook/draft/dimensions/time",
            "/steward/codebook/draft/beside/model",
            "/steward/codebook/trial",
            "/steward/codebook/look-again"));
    private final Page page;

    EveryPageTest(Chromium chromium) {
        desk.codebook = Shelf.BOTH;
        page = newPage(chromium);
        var filled = new FilledDesk(desk);
        addresses.add("/invitation?token=" + filled.invitation());
        addresses.add("/steward/channels/ward/invitations/" + filled.unitInvitation("ward"));
        addresses.add("/searches/" + filled.savedSearch());
        addresses.add("/citations/" + filled.citation());
        addresses.add(sent(
                "/words/cite",
                FormData.create().set("show", "groups").set("q", "hand").set("by", "teller")));
        addresses.add(sent("/concordance/cite", FormData.create().set("q", "hand")));
        addresses.add(sent("/exports", FormData.create().set("format", "csv").set("purpose", "research")));
        addTraining(filled.goldStory());
    }

    /// A round in which a story was answered, and one that begins.
    private void addTraining(String story) {
        var round = "/training/" + UUID.randomUUID();
        addresses.add(sent(
                round + "/stories/" + story,
                FormData.create().set("storyVersion", 1).set("verdict", "yes")));
        addresses.add(round + "/result");
        addresses.add("/training/" + UUID.randomUUID());
    }

    @AfterAll
    void close() {
        page.context().close();
        desk.close();
    }

    Stream<String> addresses() {
        return addresses.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everybodyCanUse(String address) {
        open(address);
        Accessibility.assertOpenToEverybody(page);
        takePictures(address);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(pages())
                .as("a new page needs an address above")
                .allMatch(route -> addresses.stream()
                        .anyMatch(address ->
                                address.replaceAll("[?].*", "").matches(route.replaceAll("\\{[^}]*}", "[^/]+"))));
    }

    /// The routes that answer with a page.
    private static List<String> pages() {
        return WrittenRoutes.lines().stream()
                .filter(line -> line.startsWith("GET "))
                .map(line -> line.split(" +")[1])
                .filter(path -> !path.matches("/api/.*|/desk/.*|/language/.*|.*[.](csv|md|svg|png)"))
                .toList();
    }

    private void open(String address) {
        desk.signedIn = !address.matches(OUTSIDE);
        var answer = page.navigate(desk.address() + address);
        assertThat(answer.status()).isEqualTo(status(address));
        assertThat(page.url()).as("where it led").isEqualTo(desk.address() + address);
    }

    /// A link that nobody has, and two stories that do not tell the same: with words for it, and nothing to do.
    private static int status(String address) {
        return address.equals("/invitation") ? 410 : address.contains("/with/") ? 409 : 200;
    }

    /// Sends a form.
    ///
    /// @return the path of the page that it led to
    private String sent(String path, FormData form) {
        var options = RequestOptions.create().setForm(form.set("csrf", DeskFixture.CSRF));
        var answer = page.request().post(desk.address() + path, options);
        assertThat(answer.status()).isEqualTo(200);
        return answer.url().substring(desk.address().length());
    }

    /// Not a proof but a tool.
    private void takePictures(String address) {
        var folder = System.getProperty("screenshots");
        if (folder != null) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var width : List.of(360, 1280)) {
                    page.setViewportSize(width, 900);
                    var name = address.replaceAll("=.*", "").replaceAll("[^a-z0-9]+", "-");
                    var file = Path.of(folder, name + "." + scheme + "." + width + ".png");
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(file));
                }
            }
        }
    }

    private Page newPage(Chromium chromium) {
        var made = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-BE"))
                .newPage();
        made.onConsoleMessage(message -> complain(message.type().equals("error") ? message.text() : null));
        made.onPageError(this::complain);
        return made;
    }

    private void complain(@Nullable String what) {
        if (what != null && !what.matches(".*\\b(410|409)\\b.*")) {
            complaints.add(what);
        }
    }
}
