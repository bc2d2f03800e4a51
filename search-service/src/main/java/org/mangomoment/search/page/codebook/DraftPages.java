package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.DimensionPlace;
import org.mangomoment.search.codebook.DraftChange;
import org.mangomoment.search.codebook.DraftSaving;
import org.mangomoment.search.codebook.Publication;
import org.mangomoment.search.page.frame.Pages;

/// Takes what stewards do to the draft of the next version. Every form holds the revision that it shows; where that is
/// no longer the newest, the answer is 409 with what was typed. Thread-safe.
public final class DraftPages {
    static final String PATH = CodebookPages.PATH + "/draft";
    private static final String DIMENSION = PATH + "/dimensions/{id}";
    private static final int LONGEST_NOTE = 2_000;

    private final CodebookEditing editing;
    private final DraftView view;
    private final Pages pages;

    public DraftPages(CodebookEditing editing, DraftView view, Pages pages) {
        this.editing = editing;
        this.view = view;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                route(HandlerType.GET, PATH, context -> show(context, HttpStatus.OK, "")),
                route(HandlerType.POST, PATH, this::begin),
                route(HandlerType.POST, PATH + "/discard", this::discard),
                route(HandlerType.POST, PATH + "/follow", this::follow),
                route(HandlerType.POST, PATH + "/publish", this::publish),
                route(HandlerType.POST, PATH + "/mappings", this::map),
                route(HandlerType.POST, PATH + "/dimensions", this::add),
                route(HandlerType.GET, DIMENSION, this::edit),
                route(HandlerType.POST, DIMENSION, this::save),
                route(HandlerType.POST, DIMENSION + "/move", this::move),
                route(HandlerType.POST, DIMENSION + "/remove", this::remove),
                route(HandlerType.POST, DIMENSION + "/restore", this::restore));
    }

    private static Route route(HandlerType method, String path, Handler handler) {
        return new Route(method, path, Audience.STEWARDS, handler);
    }

    /// @param problem the end of a sentence's key; empty for nothing
    void show(Context context, HttpStatus status, String problem) {
        var draft = editing.draft();
        if (draft.isEmpty() && problem.isEmpty()) {
            context.redirect(CodebookPages.PATH, HttpStatus.SEE_OTHER);
            return;
        }
        var content = view.content(draft.orElse(null), problem);
        content.put("tags", view.tags(Access.reader(context)));
        content.put("tag", Optional.ofNullable(context.queryParam("tag")).orElse(""));
        content.put("place", Optional.ofNullable(context.queryParam("place")).orElse(""));
        pages.show(context, status, "codebook-draft", content);
    }

    private void begin(Context context) {
        answer(context, editing.begin(field(context, "revision"), Access.reader(context)), "");
    }

    private void discard(Context context) {
        answer(context, editing.discard(field(context, "revision"), Access.reader(context)), "");
    }

    private void follow(Context context) {
        answer(context, editing.follow(field(context, "revision"), Access.reader(context)), "");
    }

    private void add(Context context) {
        var id = field(context, "id");
        var dutch = field(context, "label-nl");
        var english = field(context, "label-en");
        var tag = field(context, "tag");
        var place = view.place(field(context, "place"));
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.length() > 40) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "id");
        } else if (view.isTaken(id)) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "taken");
        } else if (dutch.isEmpty() || english.isEmpty()) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "no-name");
        } else if (!tag.isEmpty() && !view.tags(Access.reader(context)).contains(tag)) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "tag");
        } else if (place.isEmpty()) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "place");
        } else {
            var dimension = DraftChange.added(id, dutch, english, tag.isEmpty() ? null : tag, place.get());
            change(context, dimension, "#dimension-" + id);
        }
    }

    private void move(Context context) {
        var id = dimension(context).getId();
        change(context, DraftChange.moved(id, "up".equals(field(context, "to"))), "#dimension-" + id);
    }

    private void remove(Context context) {
        change(context, DraftChange.removed(dimension(context).getId()), "#dimensions");
    }

    private void map(Context context) {
        var row = view.mappings().stream()
                .filter(known -> known.dimension().getId().equals(field(context, "dimension")))
                .findFirst()
                .orElseThrow(DraftPages::unknown);
        var becomes = field(context, "becomes");
        var known = becomes.isEmpty()
                || becomes.equals(MappingRow.AGAIN)
                || view.dimension(becomes).isPresent();
        if (known) {
            change(context, DraftChange.mapped(row.dimension().getId(), row.chosen(becomes)), "#mappings");
        } else {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "mapping");
        }
    }

    private void restore(Context context) {
        var id = context.pathParam("id");
        var removed = view.removed().stream()
                .filter(known -> known.getId().equals(id))
                .findFirst()
                .orElseThrow(DraftPages::unknown);
        var inForce = editing.published().inForce().orElseThrow(DraftPages::unknown);
        change(context, DraftChange.restored(removed, inForce), "#dimension-" + id);
    }

    void change(Context context, UnaryOperator<Codebook> change, String place) {
        answer(context, editing.change(field(context, "revision"), change, Access.reader(context)), place);
    }

    private void answer(Context context, DraftSaving saving, String place) {
        switch (saving) {
            case DraftSaving.Saved _ -> context.redirect(PATH + place, HttpStatus.SEE_OTHER);
            case DraftSaving.Conflict _ -> show(context, HttpStatus.CONFLICT, "conflict");
        }
    }

    private void edit(Context context) {
        var dimension = dimension(context);
        form(context, HttpStatus.OK, dimension, asWritten(context, dimension), false);
    }

    private DimensionForm asWritten(Context context, CodebookDimension dimension) {
        return DimensionForm.of(dimension, pages.frame(context).words().locale());
    }

    /// Saves; where somebody else was first, shows what was typed together with what the dimension has become.
    private void save(Context context) {
        var sent = DimensionForm.sent(context);
        var id = context.pathParam("id");
        var known = view.dimension(id).orElse(null);
        if (known == null) {
            show(context, HttpStatus.CONFLICT, "conflict");
        } else if (!sent.wrong().isEmpty()) {
            form(context, HttpStatus.UNPROCESSABLE_CONTENT, known, sent, false);
        } else {
            switch (editing.change(
                    field(context, "revision"), DraftChange.replaced(sent.dimension(id)), Access.reader(context))) {
                case DraftSaving.Saved _ -> context.redirect(PATH + "#dimension-" + id, HttpStatus.SEE_OTHER);
                case DraftSaving.Conflict _ ->
                    form(context, HttpStatus.CONFLICT, view.dimension(id).orElse(known), sent, true);
            }
        }
    }

    private void form(
            Context context, HttpStatus status, CodebookDimension saved, DimensionForm form, boolean conflict) {
        var content = new HashMap<String, Object>();
        content.put("id", saved.getId());
        content.put("revision", editing.revision());
        content.put("form", form);
        content.put("saved", asWritten(context, saved));
        content.put("conflict", conflict);
        content.put("place", DimensionPlace.of(saved).words());
        content.put("places", view.places());
        if (saved.getTag() != null) {
            content.put("tag", saved.getTag());
        }
        editing.draft().ifPresent(draft -> content.put("draft", draft));
        pages.show(context, status, "codebook-dimension", content);
    }

    private void publish(Context context) {
        var note = field(context, "note");
        if (note.length() > LONGEST_NOTE) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "note");
            return;
        }
        switch (editing.publish(field(context, "revision"), note, Access.reader(context))) {
            case Publication.Published _ -> context.redirect(CodebookPages.PATH, HttpStatus.SEE_OTHER);
            case Publication.Conflict _ -> show(context, HttpStatus.CONFLICT, "conflict");
            case Publication.Outdated _ -> show(context, HttpStatus.CONFLICT, "outdated");
            case Publication.Unusable _ -> show(context, HttpStatus.UNPROCESSABLE_CONTENT, "unusable");
        }
    }

    private CodebookDimension dimension(Context context) {
        return view.dimension(context.pathParam("id")).orElseThrow(DraftPages::unknown);
    }

    static Refusal unknown() {
        return new Refusal(404, "No such dimension", "The draft has no such dimension.");
    }

    static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }
}
