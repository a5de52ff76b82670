package org.hearth.demo;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One load: rows are made on the calling thread, and each table takes them on a thread of its own.
 */
final class DemoLoad {

    private static final int CHUNK_BYTES = 256 << 10;

    private final DemoRows demo;
    private final LoadConnections connections;
    private final RowsByTable rows = new RowsByTable();
    private final Map<DemoTable, TableInput> inputs = new EnumMap<>(DemoTable.class);
    private final Map<DemoTable, Future<Long>> loads = new EnumMap<>(DemoTable.class);
    private final ExecutorService threads = Executors.newFixedThreadPool(DemoTable.values().length);

    DemoLoad(DemoRows demo, LoadConnections connections) {
        this.demo = demo;
        this.connections = connections;
    }

    /**
     * @return the number of rows in all tables
     * @throws SQLException when the database took them not, or not as they are
     */
    long run(int accounts, LoadProgress progress) throws SQLException, InterruptedException {
        try {
            for (DemoTable table : DemoTable.values()) {
                TableInput input = new TableInput();
                inputs.put(table, input);
                loads.put(table, threads.submit(new TableLoad(table, input, connections)));
            }
            demo.writeReference(rows);
            for (int index = 1; index <= accounts; index++) {
                demo.writeAccount(rows, index);
                sendFull(progress);
                progress.made(index);
            }
            return end(progress);
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private void sendFull(LoadProgress progress) throws SQLException, InterruptedException {
        for (DemoTable table : DemoTable.values()) {
            if (rows.of(table).length() >= CHUNK_BYTES) {
                send(table, progress);
            }
        }
    }

    private long end(LoadProgress progress) throws SQLException, InterruptedException {
        for (DemoTable table : DemoTable.values()) {
            if (rows.of(table).length() > 0) {
                send(table, progress);
            }
            while (!inputs.get(table).offerEnd()) {
                refuseFailed(table);
            }
        }
        progress.allMade();
        long loaded = 0;
        for (DemoTable table : DemoTable.values()) {
            loaded += result(table);
        }
        if (loaded != progress.rows()) {
            throw new SQLException(
                    "%d rows were sent, %d are there".formatted(progress.rows(), loaded));
        }
        return loaded;
    }

    private void send(DemoTable table, LoadProgress progress)
            throws SQLException, InterruptedException {
        progress.sent(rows.of(table).count());
        byte[] chunk = rows.of(table).take();
        while (!inputs.get(table).offer(chunk)) {
            refuseFailed(table);
        }
    }

    private void refuseFailed(DemoTable table) throws SQLException, InterruptedException {
        if (loads.get(table).isDone()) {
            result(table);
            throw new SQLException(table.tableName() + " takes no more rows");
        }
    }

    private long result(DemoTable table) throws SQLException, InterruptedException {
        try {
            return loads.get(table).get();
        } catch (ExecutionException e) {
            throw new SQLException(table.tableName() + " could not be filled", e.getCause());
        }
    }
}
