package org.hearth.paymentpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.paymentpoint.ImportLine.Verdict;

/** Compares the lines of a file with the points that are known. */
final class ImportPlanner {

    /** As near as positions of two datums agree: it is the same place. */
    private static final int SAME_PLACE_METRES = 2;

    private final PointReader reader;
    private final Map<String, PointOfStaff> known = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    ImportPlanner(PointReader reader, List<PointOfStaff> points) {
        this.reader = reader;
        for (PointOfStaff point : points) {
            known.put(key(point.cells()), point);
        }
    }

    ImportPlan plan(List<PointCells> rows) {
        return new ImportPlan(rows.stream().map(this::line).toList());
    }

    private ImportLine line(PointCells row) {
        PointOfStaff point = known.get(key(row));
        PointCells cells = point == null ? row : row.over(point.cells());
        PointReading reading = reader.read(cells);
        List<FaultAt> faults = new ArrayList<>(reading.faults());
        if (!met.add(key(row))) {
            faults.add(
                    new FaultAt(PointColumn.CODE, PointFault.TWICE, row.value(PointColumn.CODE)));
        }
        if (!faults.isEmpty()) {
            PointReading wrong =
                    new PointReading(reading.partnerId(), reading.code(), null, faults);
            return new ImportLine(row.line(), row, Verdict.WRONG, wrong, List.of());
        }
        return point == null
                ? new ImportLine(row.line(), row, Verdict.NEW, reading, List.of())
                : compared(row, point, reading);
    }

    private static ImportLine compared(PointCells row, PointOfStaff point, PointReading reading) {
        Position kept = point.point().description().position();
        PointDescription said =
                kept.metresTo(reading.said().position()) < SAME_PLACE_METRES
                        ? reading.said().at(kept)
                        : reading.said();
        PointCells before = point.cells();
        PointCells after =
                PointCells.of(
                        before.value(PointColumn.OPERATOR), before.value(PointColumn.CODE), said);
        List<CellChange> changes = new ArrayList<>();
        for (PointColumn column : PointColumn.values()) {
            if (!before.value(column).equals(after.value(column))) {
                changes.add(new CellChange(column, before.value(column), after.value(column)));
            }
        }
        return new ImportLine(
                row.line(),
                row,
                changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED,
                new PointReading(reading.partnerId(), reading.code(), said, List.of()),
                changes);
    }

    private static String key(PointCells cells) {
        return cells.value(PointColumn.OPERATOR) + "/" + cells.value(PointColumn.CODE);
    }
}
