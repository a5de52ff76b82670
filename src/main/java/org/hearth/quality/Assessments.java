package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/**
 * The quarterly assessment of each unit (季度考核) by the published formula. A quarter that runs is
 * counted as it stands; one that the supervisor closed stays as it was counted.
 */
@ApplicationScoped
public class Assessments {

    private static final String CLOSED =
            "select branch, attainment, satisfaction, solved_at_once, asked_once, score"
                    + " from assessment where quarter_start = ?";
    private static final String INSERT =
            "insert into assessment (id, quarter_start, branch, formula_id, attainment,"
                    + " satisfaction, solved_at_once, asked_once, score, closed_by, closed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Comparator<Assessed> BEST_FIRST =
            Comparator.comparing(
                            Assessed::score,
                            Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                    .reversed()
                    .thenComparing(Assessed::branch);

    private final Boards boards;
    private final Formulas formulas;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(Boards boards, Formulas formulas, Sql sql, AuditTrail audit, Clock clock) {
        this.boards = boards;
        this.formulas = formulas;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public QuarterAssessment of(Quarter quarter) {
        Formula formula = formulas.on(quarter);
        List<Assessed> closed = sql.select(CLOSED, Assessments::assessed, quarter.start());
        List<Assessed> units = closed.isEmpty() ? counted(quarter, formula) : closed;
        return new QuarterAssessment(
                quarter,
                formula,
                units.stream().sorted(BEST_FIRST).toList(),
                !closed.isEmpty(),
                over(quarter));
    }

    /**
     * Keeps the scores of a quarter as they are.
     *
     * @throws BusinessException QUARTER_NOT_OVER, QUARTER_CLOSED
     */
    @Transactional
    public void close(Actor actor, Quarter quarter) {
        QuarterAssessment now = of(quarter);
        if (!now.over()) {
            throw new BusinessException(QualityError.QUARTER_NOT_OVER);
        }
        if (now.closed() || now.units().isEmpty()) {
            throw new BusinessException(QualityError.QUARTER_CLOSED);
        }
        for (Assessed unit : now.units()) {
            long id = Ids.next();
            Terms terms = unit.terms();
            sql.change(
                    INSERT,
                    id,
                    quarter.start(),
                    unit.branch(),
                    now.formula().formulaId(),
                    terms.attainment(),
                    terms.satisfaction(),
                    terms.solvedAtOnce(),
                    terms.askedOnce(),
                    unit.score(),
                    actor.toString(),
                    Writes.utc(clock.instant()));
            audit.transition(actor, "assessment.closed", "assessment", id, null, null, null);
        }
    }

    private List<Assessed> counted(Quarter quarter, Formula formula) {
        return boards.between(quarter.first(), quarter.last()).stream()
                .map(
                        unit -> {
                            Terms terms = Terms.of(unit);
                            return new Assessed(unit.branch(), terms, formula.score(terms));
                        })
                .toList();
    }

    private boolean over(Quarter quarter) {
        return LocalDate.now(clock).isAfter(quarter.last().atEndOfMonth());
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        return new Assessed(
                row.getString(1),
                new Terms(
                        row.getObject(2, Integer.class),
                        row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class)),
                row.getObject(6, Integer.class));
    }
}
