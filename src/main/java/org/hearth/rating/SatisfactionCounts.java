package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import org.hearth.platform.database.Sql;
import org.hearth.workorder.WorkOrderType;

/** Counts each answer in the transaction that keeps it. */
@ApplicationScoped
class SatisfactionCounts {

    /** Of five stars, or of five grades of an answer. */
    private static final int SATISFIED = 4;

    private static final String COUNT =
            "insert into satisfaction_month (month, branch, order_type, source, answers, satisfied)"
                    + " values (?, ?, ?, ?, 1, ?)"
                    + " on duplicate key update answers = answers + 1, satisfied = satisfied + ?";

    private final Sql sql;

    SatisfactionCounts(Sql sql) {
        this.sql = sql;
    }

    @Transactional(TxType.MANDATORY)
    void visit(Rating rating) {
        count(rating.month(), rating.branch, rating.orderType, "VISIT", rating.stars);
    }

    @Transactional(TxType.MANDATORY)
    void survey(SurveyInvitation asked) {
        count(asked.answeredMonth(), asked.branch, asked.orderType, "SURVEY", asked.grade);
    }

    /**
     * @param type null where it was asked about no order
     * @param grade 1 to 5
     */
    private void count(
            YearMonth month, String branch, WorkOrderType type, String source, int grade) {
        int satisfied = grade >= SATISFIED ? 1 : 0;
        sql.change(
                COUNT,
                month.atDay(1),
                branch,
                type == null ? "" : type.name(),
                source,
                satisfied,
                satisfied);
    }
}
