package org.hearth.demo;

import java.util.EnumMap;
import java.util.Map;

/** Rows being written, for all tables at once. */
final class RowsByTable {

    private final Map<DemoTable, Rows> rows = new EnumMap<>(DemoTable.class);

    RowsByTable() {
        for (DemoTable table : DemoTable.values()) {
            rows.put(table, new Rows());
        }
    }

    Rows of(DemoTable table) {
        return rows.get(table);
    }
}
