package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** The versions of the formula; one that was published never changes. */
@ApplicationScoped
public class Formulas {

    private static final String ALL =
            "select id, effective_on, attainment, satisfaction, solved_at_once, asked_once"
                    + " from assessment_formula order by effective_on desc";
    private static final String INSERT =
            "insert into assessment_formula (id, effective_on, attainment, satisfaction,"
                    + " solved_at_once, asked_once, created_by, created_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    Formulas(Sql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional
    public List<Formula> all() {
        return sql.select(ALL, Formulas::formula);
    }

    /** The version that holds for a quarter. */
    @Transactional
    public Formula on(Quarter quarter) {
        return all().stream()
                .filter(version -> !version.effectiveOn().isAfter(quarter.start()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Publishes another version from a quarter on that has not begun.
     *
     * @throws BusinessException FORMULA_WRONG, FORMULA_TOO_EARLY
     */
    @Transactional
    public Formula publish(
            Actor actor,
            Quarter from,
            int attainment,
            int satisfaction,
            int solvedAtOnce,
            int askedOnce) {
        Formula version =
                new Formula(
                        Ids.next(),
                        from.start(),
                        attainment,
                        satisfaction,
                        solvedAtOnce,
                        askedOnce);
        if (!version.adds()) {
            throw new BusinessException(QualityError.FORMULA_WRONG);
        }
        boolean taken = all().stream().anyMatch(known -> known.effectiveOn().equals(from.start()));
        if (taken || !from.start().isAfter(LocalDate.now(clock))) {
            throw new BusinessException(QualityError.FORMULA_TOO_EARLY);
        }
        sql.change(
                INSERT,
                version.formulaId(),
                version.effectiveOn(),
                attainment,
                satisfaction,
                solvedAtOnce,
                askedOnce,
                actor.toString(),
                Writes.utc(clock.instant()));
        audit.transition(
                actor, "formula.published", "formula", version.formulaId(), null, null, null);
        return version;
    }

    private static Formula formula(ResultSet row) throws SQLException {
        return new Formula(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }
}
