package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.platform.database.JsonRows;
import org.hearth.platform.database.Sql;
import org.hearth.settlement.LateBookings.Booked;
import org.hibernate.StatelessSession;

/** The lines of a file: put into the database while it comes in, many with one statement. */
@ApplicationScoped
class LineStore {

    private static final int LINES_OF_A_DELETE = 5_000;

    private static final String INSERT =
            """
            insert into reconciliation_line (reconciliation_id, line_no, kind, transaction_number,
              account_number, amount_fen, occurred_at)
            select ?, j.line_no, j.kind, j.transaction_number, j.account_number, j.amount_fen,
              j.occurred_at
            from json_table(?, '$[*]' columns (
              line_no int path '$[0]', kind varchar(8) path '$[1]',
              transaction_number varchar(64) path '$[2]', account_number varchar(20) path '$[3]',
              amount_fen bigint path '$[4]', occurred_at datetime(3) path '$[5]')) j
            """;

    private static final String BOOKED =
            """
            update reconciliation_line l
            join json_table(?, '$[*]' columns (line_no int path '$[0]', entry_id bigint path '$[1]',
              entry_fen bigint path '$[2]', entry_date date path '$[3]')) b on l.line_no = b.line_no
            set l.entry_id = b.entry_id, l.entry_fen = b.entry_fen, l.entry_date = b.entry_date
            where l.reconciliation_id = ?
            """;

    private final StatelessSession session;
    private final Sql sql;

    LineStore(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    @Transactional
    void add(long reconciliationId, int firstLine, List<SaidLine> lines) {
        JsonRows rows = new JsonRows();
        int number = firstLine;
        for (SaidLine line : lines) {
            rows.add(
                    number++,
                    line.kind().name(),
                    line.transactionNumber(),
                    line.accountNumber(),
                    line.amountFen(),
                    line.occurredAt());
        }
        sql.change(INSERT, reconciliationId, rows.end());
    }

    /** Lines that were booked late are those payments from now on. */
    void booked(long fileId, List<Booked> lines) {
        JsonRows rows = new JsonRows();
        lines.forEach(
                line ->
                        rows.add(
                                line.lineNo(),
                                line.paymentId(),
                                line.fen(),
                                line.date().toString()));
        sql.change(BOOKED, rows.end(), fileId);
    }

    /** Some lines of a file, in its order. */
    List<ReconciliationLine> of(long fileId, List<Integer> numbers) {
        return session.createSelectionQuery(
                        "from ReconciliationLine where reconciliationId = ?1 and lineNo in ?2"
                                + " order by lineNo",
                        ReconciliationLine.class)
                .setParameter(1, fileId)
                .setParameter(2, numbers)
                .getResultList();
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
