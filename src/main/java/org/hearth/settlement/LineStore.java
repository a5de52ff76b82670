package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.StatelessSession;

/** Puts the lines of a file into the database while it comes in, many with one statement. */
@ApplicationScoped
class LineStore {

    private static final int LINES_OF_A_DELETE = 5_000;

    private static final String INSERT =
            "insert into reconciliation_line (reconciliation_id, line_no, kind, transaction_number,"
                    + " account_number, amount_fen, occurred_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final StatelessSession session;

    LineStore(StatelessSession session) {
        this.session = session;
    }

    @Transactional
    void add(long reconciliationId, int firstLine, List<SaidLine> lines) {
        session.doWork(connection -> insert(connection, reconciliationId, firstLine, lines));
    }

    private static void insert(
            Connection connection, long reconciliationId, int firstLine, List<SaidLine> lines)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            int number = firstLine;
            for (SaidLine line : lines) {
                row.setLong(1, reconciliationId);
                row.setInt(2, number++);
                row.setString(3, line.kind().name());
                row.setString(4, line.transactionNumber());
                row.setString(5, line.accountNumber());
                row.setLong(6, line.amountFen());
                row.setObject(7, LocalDateTime.ofInstant(line.occurredAt(), ZoneOffset.UTC));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /**
     * Removes some of the lines of a file that is not kept.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean removeSome(long reconciliationId) {
        int removed =
                session.createNativeMutationQuery(
                                "delete from reconciliation_line where reconciliation_id = ?1 limit "
                                        + LINES_OF_A_DELETE)
                        .setParameter(1, reconciliationId)
                        .executeUpdate();
        return removed == LINES_OF_A_DELETE;
    }
}
