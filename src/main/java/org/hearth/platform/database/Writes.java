package org.hearth.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that a transaction writes at its end, in one journey to the database: on a busy machine a
 * payment's seven would cost more in travel than in work. What has not been {@link #send sent}
 * leaves before the commit.
 */
@ApplicationScoped
public class Writes {

    /** So that their text stays one that the driver remembers, and their packet small. */
    private static final int MOST = 120;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final TransactionManager transactions;

    Writes(
            Sql sql,
            TransactionSynchronizationRegistry transaction,
            TransactionManager transactions) {
        this.sql = sql;
        this.transactions = transactions;
        this.transaction = transaction;
    }

    /**
     * Adds an insert or update of exactly one row; a query of the same transaction does not see it
     * before it is sent.
     *
     * @param statement with a question mark for each parameter
     * @param parameters dates as {@link java.time.LocalDate}, instants by {@link #utc}, constants
     *     by their name
     */
    public void add(String statement, Object... parameters) {
        List<Write> waiting = waiting();
        waiting.add(new Write(statement, parameters));
        if (waiting.size() == MOST) {
            send();
        }
    }

    /** Sends what waits, so that its failure is the caller's. */
    public void send() {
        List<Write> waiting = waiting();
        if (!waiting.isEmpty()) {
            List<Write> leaving = List.copyOf(waiting);
            waiting.clear();
            sql.write(leaving);
        }
    }

    /** An instant as the columns keep it. */
    public static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private List<Write> waiting() {
        List<Write> waiting = (List<Write>) transaction.getResource(this);
        if (waiting == null) {
            waiting = new ArrayList<>();
            sql.join();
            transaction.putResource(this, waiting);
            beforeCommit();
        }
        return waiting;
    }

    /** Ahead of the session, which hands back its connection at the end and would open another. */
    private void beforeCommit() {
        try {
            transactions.getTransaction().registerSynchronization(new BeforeCommit());
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class BeforeCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            send();
        }

        @Override
        public void afterCompletion(int status) {
            // What was not sent went down with the transaction.
        }
    }
}
