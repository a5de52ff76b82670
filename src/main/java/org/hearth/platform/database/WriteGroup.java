package org.hearth.platform.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows that leave in one statement: an update alone, the inserts of one text together, at the place
 * of the first of them. So an insert may come earlier than it was asked for. Of the tables that are
 * written this way today none minds: a payment is asked for before its allocations, the updates
 * touch accounts and bills, which nobody inserts here, and the rest hang together with nothing.
 */
final class WriteGroup {

    private static final String INSERT = "insert ";
    private static final String VALUES = " values (";

    /** The row of question marks of each insert; there are as many as constants in the code. */
    private static final Map<String, String> ROWS = new ConcurrentHashMap<>();

    private final String statement;
    private final List<Object[]> rows = new ArrayList<>();

    private WriteGroup(String statement) {
        this.statement = statement;
    }

    /**
     * @throws IllegalArgumentException for an insert that is more than a row of values, which
     *     cannot be said of several rows at once
     */
    static List<WriteGroup> of(List<Write> writes) {
        List<WriteGroup> groups = new ArrayList<>(writes.size());
        Map<String, WriteGroup> inserts = new HashMap<>();
        for (Write write : writes) {
            WriteGroup group = inserts.get(write.sql());
            if (group == null) {
                group = new WriteGroup(write.sql());
                groups.add(group);
                if (write.sql().startsWith(INSERT)) {
                    ROWS.computeIfAbsent(write.sql(), WriteGroup::row);
                    inserts.put(write.sql(), group);
                }
            }
            group.rows.add(write.parameters());
        }
        return groups;
    }

    String sql() {
        return rows.size() == 1
                ? statement
                : statement + (", " + ROWS.get(statement)).repeat(rows.size() - 1);
    }

    /** What is bound to each row. */
    List<Object[]> rows() {
        return rows;
    }

    private static String row(String insert) {
        int values = insert.indexOf(VALUES);
        String row = values < 0 ? "" : insert.substring(values + VALUES.length() - 1);
        if (row.isEmpty() || row.indexOf(')') != row.length() - 1) {
            throw new IllegalArgumentException("Not one row of values: " + insert);
        }
        return row;
    }
}
