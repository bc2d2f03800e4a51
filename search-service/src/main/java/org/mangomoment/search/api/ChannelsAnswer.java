package org.mangomoment.search.api;

import java.util.List;

/// All channels, by name.
record ChannelsAnswer(List<ChannelAnswer> channels) {}
