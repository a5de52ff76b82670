package org.hearth.paymentpoint;

import java.util.List;

/**
 * What one line of a file would do.
 *
 * @param reading with what it says, the position of a place that is known as it is known
 * @param changes of a known point; else empty
 */
public record ImportLine(
        int line,
        PointCells cells,
        Verdict verdict,
        PointReading reading,
        List<CellChange> changes) {

    /** What becomes of a line. */
    public enum Verdict {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }
}
