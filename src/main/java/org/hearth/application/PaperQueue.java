package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/** What waits to be checked by staff, the longest waiting first. */
@ApplicationScoped
public class PaperQueue {

    private static final int PAGE = 50;

    private final Sql sql;

    PaperQueue(Sql sql) {
        this.sql = sql;
    }

    /**
     * Orders with papers that were handed in and not looked at.
     *
     * @param branch whose orders, or null for all
     * @param cursor of the page before, or null; anything else is as null
     */
    @Transactional
    public PaperPage page(String branch, String cursor) {
        StringBuilder query =
                new StringBuilder(
                        "select order_id, papers_wait_since from application"
                                + " where papers_wait_since is not null");
        List<Object> parameters = new ArrayList<>();
        if (branch != null) {
            query.append(" and branch = ?");
            parameters.add(branch);
        }
        PaperCursor.read(cursor)
                .ifPresent(
                        after -> {
                            query.append(
                                    " and papers_wait_since >= ?"
                                            + " and (papers_wait_since > ? or order_id > ?)");
                            parameters.add(Writes.utc(after.since()));
                            parameters.add(Writes.utc(after.since()));
                            parameters.add(after.orderId());
                        });
        query.append(" order by papers_wait_since, order_id limit ").append(PAGE + 1);
        List<PaperCursor> found =
                sql.select(query.toString(), PaperQueue::row, parameters.toArray());
        List<PaperCursor> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PaperPage(
                shown.stream().map(PaperCursor::orderId).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).written() : null);
    }

    private static PaperCursor row(ResultSet row) throws SQLException {
        return new PaperCursor(
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getLong(1));
    }
}
