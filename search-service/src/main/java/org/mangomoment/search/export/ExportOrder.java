package org.mangomoment.search.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.search.library.SearchRequest;

/// What somebody wants to have handed over.
///
/// @param request   its query and choices say which stories
/// @param purpose   what they are to be used for, one of [#PURPOSES]
/// @param semicolon for tables: semicolons between cells and a byte order mark in front, as Excel expects it in Belgium
/// @param crlf      for projects: lines end with CR LF instead of LF
/// @param grouping  for projects: how stories become documents
/// @param deposit   for deposits: what they say of themselves; null for every other format
public record ExportOrder(
        SearchRequest request,
        ExportFormat format,
        ConsentPurpose purpose,
        boolean semicolon,
        boolean crlf,
        Grouping grouping,
        @Nullable DepositDetails deposit) {
    /// What stories can be handed over for.
    public static final List<ConsentPurpose> PURPOSES =
            List.of(ConsentPurpose.RESEARCH, ConsentPurpose.QUOTES, ConsentPurpose.TEACHING);

    /// An order for anything but a deposit.
    public ExportOrder(
            SearchRequest request,
            ExportFormat format,
            ConsentPurpose purpose,
            boolean semicolon,
            boolean crlf,
            Grouping grouping) {
        this(request, format, purpose, semicolon, crlf, grouping, null);
    }

    /// The variants of the format that were asked for; those that are usual, or say nothing in this format, are not
    /// named.
    public Map<String, String> options() {
        var options = new TreeMap<String, String>();
        var project = format == ExportFormat.REFI_QDA || format == ExportFormat.DEPOSIT;
        if (semicolon && format == ExportFormat.CSV) {
            options.put(OrderReading.SEPARATOR, OrderReading.SEMICOLON);
        }
        if (crlf && project) {
            options.put(OrderReading.LINE_ENDINGS, OrderReading.CRLF);
        }
        if (grouping != Grouping.NONE && project) {
            options.put(OrderReading.GROUP_BY, grouping.id());
        }
        if (deposit != null && deposit.earlier() != null) {
            options.put(DepositReading.AFTER, deposit.earlier().export());
        }
        return options;
    }

    /// The same with a search that may be read by others.
    ExportOrder showing(SearchRequest other) {
        return new ExportOrder(other, format, purpose, semicolon, crlf, grouping, deposit);
    }

    /// The search alone, as parameters of an address.
    public String query() {
        return request.alone().parameters();
    }
}
