package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hearth.platform.database.Sql;

/**
 * The door by which reconciliation says where payments and reversals stand between the two books
 * (partner-api.md, Rules of payment, 2). The line of the partner's book that a mark comes from is
 * its record.
 */
@ApplicationScoped
public class ReconciliationMarks {

    /** One text for any number of ids, whose list prints itself as JSON, locked in their order. */
    private static final String MARK =
            """
            update %s e join json_table(?, '$[*]' columns (id bigint path '$')) d on e.id = d.id
            set e.reconciliation = ?, e.version = e.version + 1 where e.reconciliation <> ?
            """;

    private static final String MARK_PAYMENTS = MARK.formatted("payment");
    private static final String MARK_REVERSALS = MARK.formatted("reversal");

    private final Sql sql;

    ReconciliationMarks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Marks payments in the caller's transaction; many at once, so no more than some thousand. Who
     * works on one of them at the same time finds its version changed.
     */
    @Transactional(TxType.MANDATORY)
    public void payments(List<Long> ids, ReconciliationState state) {
        mark(MARK_PAYMENTS, ids, state);
    }

    /** Marks reversals, like payments. */
    @Transactional(TxType.MANDATORY)
    public void reversals(List<Long> ids, ReconciliationState state) {
        mark(MARK_REVERSALS, ids, state);
    }

    private void mark(String statement, List<Long> ids, ReconciliationState state) {
        if (!ids.isEmpty()) {
            List<Long> inOrder = ids.stream().sorted().toList();
            sql.change(statement, inOrder.toString(), state.name(), state.name());
        }
    }
}
