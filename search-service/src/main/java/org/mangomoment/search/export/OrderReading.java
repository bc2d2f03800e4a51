package org.mangomoment.search.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.search.library.SearchRequest;

/// Reads what is to be handed over from the parameters of an address, or the fields of a form.
public final class OrderReading {
    static final String SEPARATOR = "separator";
    static final String SEMICOLON = "semicolon";
    static final String LINE_ENDINGS = "line-endings";
    static final String CRLF = "crlf";
    static final String GROUP_BY = "group-by";

    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, List<String>> parameters;

    private final DepositReading deposits;

    private OrderReading(Map<String, List<String>> parameters, DepositReading deposits) {
        this.parameters = parameters;
        this.deposits = deposits;
    }

    /// A parameter that cannot be used.
    ///
    /// @param expected the values that can
    public record Wrong(String parameter, String expected) {}

    /// What was read.
    public sealed interface Read {
        /// All of it.
        record Order(ExportOrder order) implements Read {}

        /// Parameters that cannot be used.
        record Unusable(List<Wrong> wrong) implements Read {
            public Unusable {
                wrong = List.copyOf(wrong);
            }
        }
    }

    /// Reads the parameters of an address. The format must be named; the purpose is research unless another is.
    ///
    /// @param deposits reads what a deposit says of itself
    static Read of(Map<String, List<String>> parameters, DepositReading deposits) {
        return new OrderReading(parameters, deposits).read();
    }

    private Read read() {
        var format = choice("format", null, Arrays.asList(ExportFormat.values()), ExportFormat::id);
        var purpose = choice("purpose", ConsentPurpose.RESEARCH, ExportOrder.PURPOSES, ConsentPurpose::id);
        var separator = choice(SEPARATOR, "comma", List.of("comma", SEMICOLON), Function.identity());
        var endings = choice(LINE_ENDINGS, "lf", List.of("lf", CRLF), Function.identity());
        var grouping = choice(GROUP_BY, Grouping.NONE, Arrays.asList(Grouping.values()), Grouping::id);
        var deposit = format.equals(Optional.of(ExportFormat.DEPOSIT)) ? deposits.read(parameters, wrong) : null;
        return wrong.isEmpty()
                ? new Read.Order(new ExportOrder(
                        SearchRequest.of(parameters),
                        format.orElseThrow(),
                        purpose.orElseThrow(),
                        separator.orElseThrow().equals(SEMICOLON) && deposit == null,
                        endings.orElseThrow().equals(CRLF),
                        grouping.orElseThrow(),
                        deposit))
                : new Read.Unusable(wrong);
    }

    private <V> Optional<V> choice(String name, @Nullable V usual, List<V> values, Function<V, String> id) {
        var asked = parameters.getOrDefault(name, List.of());
        var told = asked.isEmpty() ? "" : asked.getFirst();
        var found = told.isEmpty() && usual != null
                ? Optional.of(usual)
                : values.stream().filter(value -> id.apply(value).equals(told)).findFirst();
        if (found.isEmpty()) {
            wrong.add(new Wrong(name, "expected " + values.stream().map(id).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
