package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/** The door to how many are asked, by the day from which it holds. */
@ApplicationScoped
public class SurveyRules {

    private static final String SELECT =
            "select kind, effective_on, share from survey_rule where kind = ?";

    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    SurveyRules(Sql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The share of 10,000 that holds on a day; nobody is asked before the first rule. */
    @Transactional
    public int share(SurveyKind kind, LocalDate day) {
        return rules(
                        SELECT + " and effective_on <= ? order by effective_on desc limit 1",
                        kind,
                        day)
                .stream()
                .mapToInt(SurveyRule::share)
                .findFirst()
                .orElse(0);
    }

    /** The newest rules of a kind, those to come among them. */
    @Transactional
    public List<SurveyRule> newest(SurveyKind kind) {
        return rules(SELECT + " order by effective_on desc limit 10", kind);
    }

    private List<SurveyRule> rules(String query, SurveyKind kind, Object... more) {
        Object[] parameters = new Object[more.length + 1];
        parameters[0] = kind.name();
        System.arraycopy(more, 0, parameters, 1, more.length);
        return sql.select(
                query,
                row -> new SurveyRule(kind, row.getObject(2, LocalDate.class), row.getInt(3)),
                parameters);
    }

    /**
     * Sets the share from a day on.
     *
     * @param share of 10,000
     * @throws BusinessException SURVEY_RULE_DAY unless the day is to come: what was asked stands
     */
    @Transactional
    public void set(Actor actor, SurveyKind kind, LocalDate from, int share) {
        Instant now = clock.instant();
        if (!from.isAfter(LocalDate.ofInstant(now, UtilityClock.ZONE))) {
            throw new BusinessException(RatingError.SURVEY_RULE_DAY);
        }
        if (share < 0 || share > Sample.WHOLE) {
            throw new IllegalArgumentException("share " + share);
        }
        sql.change(
                "insert into survey_rule values (?, ?, ?, ?, ?) on duplicate key update share = ?,"
                        + " created_by = ?, created_at = ?",
                kind.name(),
                from,
                share,
                actor.toString(),
                Writes.utc(now),
                share,
                actor.toString(),
                Writes.utc(now));
        audit.transition(
                actor, "survey.share-set", "survey-rule", from.toEpochDay(), null, null, kind);
    }
}
