package org.mangomoment.search.page.channels;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.channel.AgreedTerms;

/// What a steward typed to open a channel; comes back when it cannot be.
///
/// @param name           name of the new channel
/// @param campaign       its campaign
/// @param language       language of stories that name none
/// @param dailyLimit     as typed
/// @param defaultConsent purposes that were ticked
/// @param allowedFields  fields that were ticked
/// @param signed         whether requests must be signed
/// @param wrong          fields that cannot be used
public record ChannelForm(
        String name,
        String campaign,
        String language,
        String dailyLimit,
        List<String> defaultConsent,
        List<String> allowedFields,
        boolean signed,
        List<Problem.Field> wrong) {
    static final ChannelForm EMPTY = new ChannelForm("", "", "", "", List.of(), List.of(), false, List.of());

    public ChannelForm {
        defaultConsent = List.copyOf(defaultConsent);
        allowedFields = List.copyOf(allowedFields);
        wrong = List.copyOf(wrong);
    }

    static ChannelForm of(Context context) {
        return new ChannelForm(
                typed(context, "name"),
                typed(context, "campaign"),
                typed(context, "language"),
                typed(context, "dailyLimit"),
                context.formParams("defaultConsent"),
                context.formParams("allowedFields"),
                !typed(context, "signed").isEmpty(),
                List.of());
    }

    ChannelForm with(List<Problem.Field> problems) {
        var all = new ArrayList<>(unreadable());
        problems.stream()
                .filter(problem -> all.stream().noneMatch(one -> one.field().equals(problem.field())))
                .forEach(all::add);
        return new ChannelForm(name, campaign, language, dailyLimit, defaultConsent, allowedFields, signed, all);
    }

    AgreedTerms terms() {
        return new AgreedTerms(
                campaign.isEmpty() ? "general" : campaign,
                defaultConsent,
                limit().orElse(null),
                allowedFields,
                language.isEmpty() ? null : language,
                signed,
                null);
    }

    List<Problem.Field> unreadable() {
        return dailyLimit.isEmpty() || limit().isPresent()
                ? List.of()
                : List.of(new Problem.Field("dailyLimit", "is not a whole number of 1 or more"));
    }

    private Optional<Long> limit() {
        return dailyLimit.matches("[1-9][0-9]{0,9}") ? Optional.of(Long.valueOf(dailyLimit)) : Optional.empty();
    }

    /// The beginning of the day that was typed as `oldUntil`; null when none was.
    static @Nullable Instant oldUntil(Context context) {
        var typed = typed(context, "oldUntil");
        try {
            return typed.isEmpty() ? null : StudyCalendar.beginningOf(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Instant.EPOCH;
        }
    }

    static String typed(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).orElse("").strip();
    }
}
