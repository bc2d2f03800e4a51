package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.UnitInvitation;
import org.mangomoment.search.channel.UnitInvitations;

/// The invitation of a unit.
///
/// @param token   the end of its link, after `/i/`
/// @param address its link; null when the settings do not say where tellers reach the form
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationAnswer(
        String token,
        String unit,
        String createdAt,
        @Nullable String address) {
    static InvitationAnswer of(UnitInvitation invitation, @Nullable URI tellers) {
        return new InvitationAnswer(
                invitation.getToken(),
                invitation.getUnit(),
                invitation.getCreatedAt().toString(),
                tellers == null
                        ? null
                        : UnitInvitations.link(tellers, invitation).toString());
    }
}
