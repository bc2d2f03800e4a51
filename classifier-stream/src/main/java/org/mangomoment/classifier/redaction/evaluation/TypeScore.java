package org.mangomoment.classifier.redaction.evaluation;

/// How many spans of one type were hidden.
///
/// @param total spans marked by people
/// @param whole of them hidden to the last letter and digit
/// @param anyPart of them hidden at least in part
public record TypeScore(int total, int whole, int anyPart) {
    static final TypeScore NONE = new TypeScore(0, 0, 0);

    TypeScore plus(boolean isWhole, boolean isAnyPart) {
        return new TypeScore(total + 1, whole + (isWhole ? 1 : 0), anyPart + (isAnyPart ? 1 : 0));
    }

    TypeScore plus(TypeScore more) {
        return new TypeScore(total + more.total, whole + more.whole, anyPart + more.anyPart);
    }

    /// Share hidden whole, 0 to 1; 1 when there is nothing to hide.
    public double wholeRecall() {
        return total == 0 ? 1 : whole / (double) total;
    }

    /// Share hidden at least in part, 0 to 1.
    public double anyRecall() {
        return total == 0 ? 1 : anyPart / (double) total;
    }
}
