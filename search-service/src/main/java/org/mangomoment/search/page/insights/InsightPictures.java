package org.mangomoment.search.page.insights;

import org.mangomoment.search.insight.Cooccurrence;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.picture.Picture;

/// A table of stories and its pictures.
///
/// @param lines what the width of the lines of the network shows
public record InsightPictures(
        InsightRequest request, CrossTable table, InsightLabels labels, NetworkPicture.Lines lines, Frame frame) {
    /// Names the network in an address; every other word is the bars.
    public static final String NETWORK = "network";

    /// What the table is of.
    public String title() {
        return frame.say("insights.by", labels.name(request.rows()), labels.name(request.columns()));
    }

    /// Whether the table has a network: it is of one thing by itself.
    public boolean hasNetwork() {
        return Cooccurrence.fits(request);
    }

    /// The picture with an id.
    Picture picture(String id) {
        return id.equals(NETWORK) && hasNetwork() ? network() : bars();
    }

    /// The shares.
    public Picture bars() {
        return new BarPicture(request, table, labels, title(), frame).picture();
    }

    /// What goes together.
    public Picture network() {
        var names = together().nodes().stream()
                .map(node -> labels.value(request.columns(), node.value()))
                .toList();
        return new NetworkPicture(together(), names, lines, frame).picture();
    }

    /// The pairs of the network.
    public Cooccurrence together() {
        return Cooccurrence.of(table);
    }
}
