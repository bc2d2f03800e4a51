package org.mangomoment.search.page.vocabulary;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.page.frame.FileReader;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.search.FacetLabels;
import org.mangomoment.search.vocabulary.WordDesk;
import org.mangomoment.search.vocabulary.WordListFile;
import org.mangomoment.search.vocabulary.WordsRequest;

/// Shows the words of a result in tables. A list of words is sent by form, because it may be long.
/// Thread-safe.
public final class WordsPage {
    private final WordDesk words;
    private final Codebooks codebooks;
    private final Pages pages;

    public WordsPage(WordDesk words, Codebooks codebooks, Pages pages) {
        this.words = words;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/words", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.POST, "/words", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/words.csv", Audience.COLLEAGUES, this::file),
                new Route(HandlerType.POST, "/words.csv", Audience.COLLEAGUES, this::file));
    }

    private WordsRequest request(Context context) {
        var parameters = new HashMap<String, List<String>>(context.queryParamMap());
        context.formParamMap().forEach((name, values) -> parameters.merge(name, values, WordsPage::both));
        sent(context)
                .flatMap(file -> WordListFile.read(file.filename(), content(file)))
                .ifPresent(list -> parameters.merge("words", List.of(list), WordsPage::both));
        return WordsRequest.of(parameters, pages.frame(context).language());
    }

    /// The file of words that was sent, if any.
    private static Optional<UploadedFile> sent(Context context) {
        return context.isMultipartFormData()
                ? Optional.ofNullable(context.uploadedFile("file")).filter(file -> file.size() > 0)
                : Optional.empty();
    }

    private static byte[] content(UploadedFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file that was sent cannot be read.", unreadable);
        }
    }

    /// Whether a file was sent that is no list of words.
    private static boolean isStrange(Context context) {
        return sent(context)
                .filter(file ->
                        WordListFile.read(file.filename(), content(file)).isEmpty())
                .isPresent();
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void show(Context context) {
        var request = request(context);
        var codebook = codebooks.newest();
        pages.show(
                context,
                "words",
                Map.of(
                        "request",
                        request,
                        "strange",
                        isStrange(context),
                        "found",
                        words.answer(request, Access.reader(context)),
                        "codebook",
                        codebook,
                        "labels",
                        new FacetLabels(pages.frame(context).words(), codebook)));
    }

    private void file(Context context) {
        var request = request(context);
        var found = words.answer(request, FileReader.of(context, request::closedTo));
        Overloaded.unlessWhole(found.complete());
        found.table().file().send(context, "words-" + request.view().id());
    }
}
