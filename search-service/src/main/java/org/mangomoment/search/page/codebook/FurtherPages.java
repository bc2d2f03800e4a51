package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.codebook.FurtherCodebooks;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.DraftChange;
import org.mangomoment.search.codebook.DraftSaving;
import org.mangomoment.search.page.frame.Pages;

/// Takes what stewards do to codebooks beside the first in the draft: add the template, change its words, move
/// dimensions into it, take it out again. Revisions are handled as on the page of the draft. Thread-safe.
public final class FurtherPages {
    private static final String PATH = DraftPages.PATH + "/beside";
    private static final String ONE = PATH + "/{id}";

    private final CodebookEditing editing;
    private final DraftView view;
    private final DraftPages drafts;
    private final Pages pages;

    public FurtherPages(CodebookEditing editing, DraftView view, DraftPages drafts, Pages pages) {
        this.editing = editing;
        this.view = view;
        this.drafts = drafts;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::addTemplate),
                new Route(HandlerType.GET, ONE, Audience.STEWARDS, this::edit),
                new Route(HandlerType.POST, ONE, Audience.STEWARDS, this::save),
                new Route(HandlerType.POST, ONE + "/remove", Audience.STEWARDS, this::remove),
                new Route(
                        HandlerType.POST, DraftPages.PATH + "/dimensions/{id}/place", Audience.STEWARDS, this::place));
    }

    private void addTemplate(Context context) {
        var template = FurtherCodebooks.template();
        if (view.further(template.getId()).isPresent()) {
            drafts.show(context, HttpStatus.UNPROCESSABLE_CONTENT, "template");
        } else {
            drafts.change(context, DraftChange.beside(template), "#" + anchor(template));
        }
    }

    private void edit(Context context) {
        var further = further(context);
        form(context, HttpStatus.OK, further, FurtherForm.of(further), false);
    }

    /// Saves; where somebody else was first, shows what was typed together with what the words have become.
    private void save(Context context) {
        var known = view.further(context.pathParam("id")).orElse(null);
        if (known == null) {
            drafts.show(context, HttpStatus.CONFLICT, "conflict");
            return;
        }
        var sent = FurtherForm.sent(known, context);
        if (!sent.wrong().isEmpty()) {
            form(context, HttpStatus.UNPROCESSABLE_CONTENT, known, sent, false);
            return;
        }
        switch (editing.change(
                DraftPages.field(context, "revision"), DraftChange.beside(sent.typed()), Access.reader(context))) {
            case DraftSaving.Saved _ -> context.redirect(DraftPages.PATH + "#" + anchor(known), HttpStatus.SEE_OTHER);
            case DraftSaving.Conflict _ ->
                form(context, HttpStatus.CONFLICT, view.further(known.getId()).orElse(known), sent, true);
        }
    }

    private void form(Context context, HttpStatus status, FurtherCodebook saved, FurtherForm form, boolean conflict) {
        var content = new HashMap<String, Object>();
        content.put("codebook", saved);
        content.put("revision", editing.revision());
        content.put("form", form);
        content.put("saved", FurtherForm.of(saved));
        content.put("conflict", conflict);
        editing.draft().ifPresent(draft -> content.put("draft", draft));
        pages.show(context, status, "codebook-beside", content);
    }

    private void remove(Context context) {
        var further = further(context);
        if (view.isRemovable(further)) {
            drafts.change(context, DraftChange.without(further), "#dimensions");
        } else {
            drafts.show(context, HttpStatus.UNPROCESSABLE_CONTENT, "has-dimensions");
        }
    }

    private void place(Context context) {
        var id = context.pathParam("id");
        if (view.dimension(id).isEmpty()) {
            throw DraftPages.unknown();
        }
        view.place(DraftPages.field(context, "place"))
                .ifPresentOrElse(
                        place -> drafts.change(context, DraftChange.placed(id, place), "#dimension-" + id),
                        () -> drafts.show(context, HttpStatus.UNPROCESSABLE_CONTENT, "place"));
    }

    private FurtherCodebook further(Context context) {
        return view.further(context.pathParam("id"))
                .orElseThrow(
                        () -> new Refusal(404, "No such codebook", "The draft has no such codebook beside the first."));
    }

    private static String anchor(FurtherCodebook further) {
        return "beside-" + further.getId();
    }
}
