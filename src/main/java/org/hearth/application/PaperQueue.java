package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.platform.database.Sql;

/** What waits to be checked by staff. */
@ApplicationScoped
public class PaperQueue {

    /** More than a morning's work: what is behind them moves up. */
    private static final int MOST = 200;

    private final Sql sql;

    PaperQueue(Sql sql) {
        this.sql = sql;
    }

    /** Ids of orders with papers that were handed in, the longest waiting first. */
    @Transactional
    public List<Long> waiting() {
        return sql
                .select(
                        "select order_id from application_paper where state = 'HANDED_IN'"
                                + " order by changed_at, id limit ?",
                        row -> row.getLong(1),
                        MOST)
                .stream()
                .distinct()
                .toList();
    }
}
