package org.mangomoment.search.api;

import java.util.List;

/// The suggestion models.
///
/// @param inForce id of the model in use; empty when there is none
/// @param models  the one that changed last first
record ModelsAnswer(String inForce, List<ModelAnswer> models) {}
