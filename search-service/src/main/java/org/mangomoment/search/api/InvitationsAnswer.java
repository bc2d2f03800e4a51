package org.mangomoment.search.api;

import java.util.List;

/// The invitations of a channel that work, the oldest first.
record InvitationsAnswer(List<InvitationAnswer> invitations) {}
